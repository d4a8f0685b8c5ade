// Leaves the outcome where the driver looks for it.
export async function finish(work) {
  try {
    globalThis.outcome = { value: await work() };
  } catch (error) {
    globalThis.outcome = { error: `${error.message} ${error.cause ?? ""}` };
  }
}

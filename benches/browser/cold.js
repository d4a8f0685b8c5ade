// From the start of the navigation to the first result, and the tasks that took long meanwhile.
import { finish } from "./finish.js";

export async function first(verify) {
  await finish(async () => {
    const [text] = await (await fetch("credentials.json")).json();
    await verify(text);
    const time = performance.now();
    // Tasks are told about after they have ended.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const longest = Math.max(0, ...globalThis.longTasks.map((task) => task.duration));
    return { time, longest };
  });
}

/** Resolves when what is in the page now has been drawn: the second frame begins after the first. */
export async function drawn() {
  await frame();
  await frame();
}

/** The beginning of the next frame, which draws what is in the page. */
export function frame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

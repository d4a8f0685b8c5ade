// The published script, as any page would use it.
import { verify as report } from "../open-badge.js";

export async function verify(text) {
  const { verdict } = await report(text);
  if (verdict !== "valid") {
    throw new Error(`ours: ${verdict}`);
  }
}

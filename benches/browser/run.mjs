// Drives Chromium through the bench's pages and prints what they measured as one line of JSON.
// Usage: node run.mjs CHROMEDRIVER SITE CAPABILITIES
import { spawn } from "node:child_process";
import { createServer } from "node:net";

const [chromedriver, site, capabilities] = process.argv.slice(2);
const COLD_RUNS = 15;
const LIMIT = 120_000;

const port = await freePort();
const driver = spawn(chromedriver, [`--port=${port}`], { stdio: "ignore" });
try {
  await until(() => call("GET", "/status"));
  const warm = await visit("warm.html");
  const bbs = await visit("bbs.html");
  const suites = await visit("suites.html");
  const cold = { ours: [], theirs: [], card: [], "their-card": [], blockcerts: [] };
  for (let run = 0; run < COLD_RUNS; run += 1) {
    for (const which of Object.keys(cold)) {
      cold[which].push(await visit(`cold-${which}.html`));
    }
  }
  const shift = { kept: await visit("shift.html"), plain: await visit("shift-plain.html") };
  console.log(JSON.stringify({ warm, suites: { ...suites, "bbs-2023": bbs }, cold, shift }));
} finally {
  driver.kill();
}

// A session of its own for each page: the driver gives each a fresh profile. The empty page first
// keeps the browser's own start out of what is measured.
async function visit(page) {
  const { sessionId } = await call("POST", "/session", {
    capabilities: { alwaysMatch: JSON.parse(capabilities) },
  });
  const session = `/session/${sessionId}`;
  try {
    await call("POST", `${session}/url`, { url: `${site}bench/blank.html` });
    await call("POST", `${session}/url`, { url: `${site}bench/${page}` });
    const script = "return globalThis.outcome ?? null";
    const outcome = await until(() => call("POST", `${session}/execute/sync`, { script, args: [] }));
    if (outcome.error) {
      throw new Error(`${page}: ${outcome.error}`);
    }
    return outcome.value;
  } finally {
    await call("DELETE", session);
  }
}

async function call(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) {
    throw new Error(`${path}: ${value.message}`);
  }
  return value;
}

async function until(ask) {
  const start = Date.now();
  let problem = "no answer";
  while (Date.now() - start < LIMIT) {
    try {
      const answer = await ask();
      if (answer) {
        return answer;
      }
    } catch (error) {
      problem = error.message;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`gave up waiting: ${problem}`);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

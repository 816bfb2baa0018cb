// Starts the archive from its jar, asks Lighthouse about the main pages, prints its scores, and ends with 1 where one is
// below what is promised. The reports are kept in target/lighthouse. See README.md beside this file.
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import lighthouse, { desktopConfig } from "lighthouse";
import { launch } from "chrome-launcher";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const REPORTS = join(ROOT, "target", "lighthouse");
const PAGES = ["/", "/articles/waging-peace-with-north-korea", "/summits/trump-kim-2019-hanoi", "/claims"];
const LEAST = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };
const START_MS = 120_000;

const jar = readdirSync(join(ROOT, "target")).find((name) => /^parley.*\.jar$/.test(name));
if (!jar) {
  console.error("There is no target/parley.jar; build it first: ./mvnw -DskipTests package");
  process.exit(2);
}

const freePort = () => new Promise((found) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => found(port));
  });
});

const start = async (port) => {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  const archive = spawn(java, [
    "-jar", join(ROOT, "target", jar),
    `--server.port=${port}`, "--server.address=127.0.0.1", "--spring.datasource.url=jdbc:h2:mem:lighthouse",
  ], { stdio: ["ignore", "pipe", "inherit"], cwd: tmpdir() });
  archive.stdout.resume();
  const late = Date.now() + START_MS;
  while (Date.now() < late) {
    if (archive.exitCode !== null) throw new Error(`the archive ended with ${archive.exitCode}`);
    const up = await fetch(`http://127.0.0.1:${port}/actuator/health`).then((it) => it.ok, () => false);
    if (up) return archive;
    await new Promise((next) => setTimeout(next, 500));
  }
  archive.kill();
  throw new Error(`the archive did not start within ${START_MS / 1000} seconds`);
};

const port = await freePort();
const archive = await start(port);
let short = 0;
try {
  const chrome = await launch({
    chromePath: process.env.PARLEY_CHROMIUM ?? process.env.CHROME_PATH ?? "/usr/bin/chromium",
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  try {
    mkdirSync(REPORTS, { recursive: true });
    // The first visit warms the archive, which is what every reader but the first finds.
    for (const page of PAGES) await (await fetch(`http://127.0.0.1:${port}${page}`)).text();
    for (const page of PAGES) {
      for (const [device, config] of [["phone", undefined], ["desk", desktopConfig]]) {
        const { lhr, report } = await lighthouse(
          `http://127.0.0.1:${port}${page}`,
          { port: chrome.port, output: "html", logLevel: "error" },
          config);
        writeFileSync(join(REPORTS, `${page.slice(1).replaceAll("/", "_") || "home"}-${device}.html`), report);
        const scores = Object.entries(LEAST).map(([category, least]) => {
          const score = Math.round(lhr.categories[category].score * 100);
          if (score < least) short += 1;
          return `${category} ${score}${score < least ? ` (promised: ${least})` : ""}`;
        });
        console.log(`${page} ${device}: ${scores.join(", ")}`);
        for (const [category, least] of Object.entries(LEAST)) {
          if (lhr.categories[category].score * 100 >= least) continue;
          for (const { id, weight } of lhr.categories[category].auditRefs) {
            const audit = lhr.audits[id];
            if (weight > 0 && audit.score !== null && audit.score < 0.9) console.log(`    ${category}: ${audit.title} ${audit.displayValue ?? ""}`);
          }
        }
      }
    }
  } finally {
    chrome.kill();
  }
} finally {
  archive.kill();
}
process.exit(short > 0 ? 1 : 0);

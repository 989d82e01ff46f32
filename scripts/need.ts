import { spawnSync } from "node:child_process";

/** What a test run needs beside npm's packages: the command, and the Debian packages that bring it. */
const programs: Readonly<Record<string, { readonly packages: readonly string[]; readonly name: string }>> = {
  chromium: { packages: ["chromium"], name: "Chromium" },
  soffice: { packages: ["libreoffice-calc", "poppler-utils"], name: "LibreOffice Calc" },
};

const [command = ""] = process.argv.slice(2);
const program = programs[command];
if (!program) throw new Error(`Nothing is known about '${command}'. Known are: ${Object.keys(programs).join(", ")}.`);

const isThere = (): boolean => spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0;
const run = (...words: string[]): void => {
  spawnSync(words[0] ?? "", words.slice(1), {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
};

if (!isThere() && process.getuid?.() === 0 && spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0) {
  run("apt-get", "update");
  run("apt-get", "install", "-y", "--no-install-recommends", ...program.packages);
}
if (!isThere()) {
  console.error(
    `${program.name} is missing. Install it first, on Debian: apt-get install ${program.packages.join(" ")}`,
  );
  process.exit(1);
}

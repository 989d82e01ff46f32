import { spawn, spawnSync } from "node:child_process";
import { homedir } from "node:os";
import { join } from "node:path";

/** Starts Crossbook over https and sideloads the manifest into the Excel of this machine, by Microsoft's own tools. */
const root = join(import.meta.dirname, "..");

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.log(
    "There is no Excel on this platform. Deploy Crossbook, or serve it over https, and in Excel on the web choose Home, Add-ins, More Add-ins, Upload My Add-in, and give it manifest.xml.",
  );
} else {
  const shell = process.platform === "win32";
  const run = (...words: string[]): void => {
    const { status } = spawnSync("npx", ["--yes", ...words], { cwd: root, stdio: "inherit", shell });
    if (status !== 0) process.exit(status ?? 1);
  };
  // Excel loads add-ins over https only, with a certificate that the machine trusts.
  run("office-addin-dev-certs", "install");
  const certificates = join(homedir(), ".office-addin-dev-certs");
  const server = spawn(process.execPath, [join(root, "scripts", "start.ts")], {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      HTTPS_KEY: join(certificates, "localhost.key"),
      HTTPS_CERTIFICATE: join(certificates, "localhost.crt"),
    },
  });
  run("office-addin-debugging", "start", "manifest.xml", "desktop", "--no-debug");
  server.on("exit", (code) => process.exit(code ?? 0));
}

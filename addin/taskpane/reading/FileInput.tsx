import { type FormEvent, useEffect, useRef, useState } from "react";
import { say } from "../../../shared/messages/say.ts";
import { useLayout } from "../layout.ts";
import { Busy } from "../ui/Busy.tsx";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { FileDrop } from "../ui/FileDrop.tsx";
import { Input } from "../ui/Input.tsx";
import { Problem } from "../ui/Problem.tsx";
import type { Reading } from "./useImport.ts";

/** The codes with which the Worker asks for a password, and says that the one given was wrong. */
const passwordCodes = ["import.password-needed", "import.password-wrong"];

const PasswordForm = ({ reading, message }: { reading: Reading; message: string }) => {
  const layout = useLayout();
  const [password, setPassword] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reading.unlock(password);
  };
  return (
    <form ref={form} className={layout.stack} onSubmit={submit}>
      <Field label={say("pane.file.password")} hint={message} required>
        <Input type="password" value={password} autoComplete="off" onChange={setPassword} />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={password === ""}>
        {say("pane.file.unlock")}
      </Button>
    </form>
  );
};

/** Choosing a file and all that may stand between it and its content. */
export const FileInput = ({ label, reading }: { label: string; reading: Reading }) => {
  const { name, progress } = reading;
  const locked = progress.state === "failed" && passwordCodes.includes(progress.failure.code);
  return (
    <>
      {reading.chooseOpen && (
        <Button
          appearance="primary"
          aria-label={`${say("pane.file.read-open")}: ${label}`}
          onClick={reading.chooseOpen}
        >
          {say("pane.file.read-open")}
        </Button>
      )}
      <FileDrop label={label} name={name} onFile={reading.choose} />
      {progress.state === "running" && <Busy label={say("pane.file.reading", { name: name ?? "" })} />}
      {locked && <PasswordForm reading={reading} message={progress.failure.message} />}
      {progress.state === "failed" && !locked && !reading.imported && (
        <Problem failure={progress.failure} onRetry={reading.retry} />
      )}
    </>
  );
};

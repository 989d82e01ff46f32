import { mergeClasses } from "@fluentui/react-components";
import type { Source } from "../../../shared/catalog/file.ts";
import { say } from "../../../shared/messages/say.ts";
import { useLayout } from "../layout.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { Link } from "../ui/Link.tsx";

/** The records behind the mappings. */
export const Sources = ({ sources }: { sources: readonly Source[] }) => {
  const layout = useLayout();
  return (
    <Disclosure summary={say("pane.source.all", { count: sources.length })}>
      <ul className={mergeClasses(layout.plainList, layout.ruled, layout.small)}>
        {sources.map((source) => (
          <li key={source.id}>
            <strong>{source.title}</strong>
            <div>{[source.publisher, source.edition, source.date].filter((part) => part !== undefined).join(", ")}</div>
            <div className={layout.muted}>{say("pane.source.licence", { licence: source.licence })}</div>
            {source.changes !== undefined && (
              <div className={layout.muted}>{say("pane.source.changes", { changes: source.changes })}</div>
            )}
            {source.url !== undefined && (
              <Link href={source.url} away>
                {new URL(source.url).hostname}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};

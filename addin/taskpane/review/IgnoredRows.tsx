import { mergeClasses } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import { quote } from "../../../shared/soa/recognise/texts/text.ts";
import type { Imported } from "../../client/answers.ts";
import { useLayout } from "../layout.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { ShortList } from "../ui/ShortList.tsx";
import { placeName } from "./place.ts";

const shownAtFirst = 20;
const longestText = 160;

/** Rows of the tables that hold no control of their own, each with its reason and what it says. */
export const IgnoredRows = ({ imported }: { imported: Imported }) => {
  const layout = useLayout();
  const { ignoredRows } = imported.report;
  const texts = new Map(
    (imported.original ?? []).map(({ sheet, row, cells }) => [
      `${sheet} ${row}`,
      cells.map(({ text }) => text).join(" · "),
    ]),
  );
  return (
    <Disclosure summary={say("pane.review.ignored", { count: ignoredRows.length })}>
      <ShortList first={shownAtFirst} className={mergeClasses(layout.plainList, layout.ruled, layout.small)}>
        {ignoredRows.map(({ sheet, row, reason }) => (
          <li key={`${sheet} ${row}`}>
            <strong>{placeName(sheet, row)}</strong> {reason}
            <div className={layout.muted}>{quote(texts.get(`${sheet} ${row}`) ?? "", longestText)}</div>
          </li>
        ))}
      </ShortList>
    </Disclosure>
  );
};

import { makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../../shared/messages/say.ts";
import { useLayout } from "../layout.ts";
import { Select } from "../ui/Select.tsx";
import { ShortList } from "../ui/ShortList.tsx";
import type { UsedWord } from "./original.ts";

const shownAtFirst = 15;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gap: tokens.spacingVerticalS,
    maxWidth: "520px",
  },
  word: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 150px)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
});

export interface WordMeaningsProps<Meaning extends string> {
  readonly title: string;
  readonly words: readonly UsedWord<Meaning>[];
  readonly meanings: readonly { readonly value: Meaning; readonly label: string }[];
  /** null when the word is to decide nothing. */
  readonly onDecide: (word: string, meaning: Meaning | null) => void;
}

/** The words that stand in a column, and what each was taken to mean. */
export const WordMeanings = <Meaning extends string>(props: WordMeaningsProps<Meaning>) => {
  const { title, words, meanings, onDecide } = props;
  const styles = useStyles();
  const layout = useLayout();
  if (words.length === 0) return null;
  return (
    <section aria-label={title} className={layout.tight}>
      <h5 className={layout.subheading}>{title}</h5>
      <ShortList first={shownAtFirst} className={styles.list}>
        {words.map(({ text, count, meaning }) => (
          <li key={text} className={styles.word}>
            <span className={layout.small}>
              {text} <span className={layout.muted}>× {count}</span>
            </span>
            <Select
              small
              aria-label={say("pane.review.meaning-of", { word: text })}
              value={meaning ?? ""}
              onChange={(value) => onDecide(text, meanings.find((one) => one.value === value)?.value ?? null)}
            >
              <option value="">{say("pane.review.means-nothing")}</option>
              {meanings.map((one) => (
                <option key={one.value} value={one.value}>
                  {one.label}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ShortList>
    </section>
  );
};

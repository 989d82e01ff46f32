export const commands = {
  "commands.inserted": "Inserted {sheets}.",
  "commands.renamed": "{from} was there already, so the new sheet is called {to}.",
  "commands.column": "Added the column {header} to {sheet}: {mapped} of {rows} rows have a counterpart.",
  "commands.column-lookup": "The rows and their sources are on the sheet {sheet}.",
  "commands.column-undecided": "Row {row}: '{text}' names no single control and was left blank.",
  "commands.more": "and {count} more",
  "commands.score": "{framework}: {score} of 100 points, {completeness} % assessed.",
  "commands.score-gate": "{stage}: {verdict}",
  "commands.score-stage1": "Stage 1",
  "commands.score-stage2": "Stage 2",
  "commands.score-pass": "all checks pass",
  "commands.score-fail": "{count} checks fail",
  "commands.score-gap": "{control} {title}: {gain} points",
  "commands.no-assessment":
    "No sheet of this workbook was recognised as an assessment. Open Crossbook and use Migrate to look closer.",
  "commands.offline":
    "Crossbook can't reach its service. Answers come from the copy of the catalog {version} kept on {day}.",
  "commands.dismiss": "Close",
  "commands.failed": "Something went wrong and nothing is left half done: {message}",
} as const;

/** The words of `copydesk --help` that are no option's own. */
export const EXTRACT_USAGE = `copydesk [extract] [options] [files...]
       copydesk check [options] [files...]
       copydesk diff [options] <old> <new>
       copydesk explain [options] <place>`;

export const INTRODUCTION = `Finds the people, countries, dates and figures in news articles.

Files are articles (text, Markdown, HTML, Word, PDF), feeds (RSS, Atom), and
archives with a JSON object a line, each as it is or gzipped; directories and
globs of them; - or a pipe is standard input. Their content tells the format.

Relative dates need the day of publication. It is read from the page, its front
matter or a date line, or given with --published.`;

export const HEADINGS = {
  input: 'Reading',
  answers: 'Answers',
  checks: 'Checks',
  baseline: 'Known findings',
  output: 'Output',
  archives: 'Archives',
  other: 'Other',
} as const;

export const AFTER_EXTRACT = `
Examples
  copydesk article.txt
  copydesk -p 2024-01-19 --only people,dates article.txt
  pbpaste | copydesk -p 2024-01-19
  copydesk -f ndjson archive.ndjson -o answers.ndjson
  copydesk -f csv articles/ > answers.csv
  copydesk -f ndjson -j auto archive.ndjson.gz > answers.ndjson
  copydesk -f ndjson --shard 1/4 archive/ > answers-1.ndjson
  copydesk check article.txt             where the article contradicts itself
  copydesk diff old.txt new.txt          which facts two versions differ in
  copydesk explain article.txt:3:15      why line 3, column 15 is what it is

Exit codes
  0    done
  2    bad usage, or something could not be read; the rest was still done
  130  stopped by Ctrl-C; what was done is written`;

export const EXPLAIN_INTRODUCTION = `Tells why an answer is an answer, and why the rest is none.

A place is one of
  FILE              the whole article: every number and every capitalised word
  FILE:LINE:COLUMN  what was found there, by which rules and cues, and what lost
  FILE:OFFSET       the same, by offset from the start of the text
  ARCHIVE:LINE      the whole article in that line of an archive
  ARCHIVE:LINE:OFFSET
Lines and columns count from 1, offsets from 0, in UTF-16 code units.`;

export const AFTER_EXPLAIN = `
Examples
  copydesk explain article.txt
  copydesk explain article.txt:3:15 -p 2024-01-19
  copydesk explain archive.ndjson:12:340`;

export const CHECK_INTRODUCTION = `Finds where an article contradicts itself: a weekday that is not the date's, a
fall by 300 percent, a range that runs backwards.

Each finding shows both places and says that either may be wrong; nothing is
changed. What is quoted, corrected or a letter gives notes at most. Lines and
columns are those of the text as read (copydesk --text prints it).`;

export const AFTER_CHECK = `
Examples
  copydesk check story.txt
  copydesk check -p 2024-01-19 story.txt
  copydesk check --fail-on warning drafts/
  copydesk check -f json archive.ndjson > findings.json
  copydesk check --explain weekday-date

Exit codes
  0    nothing found at the level of --fail-on or worse
  1    something was
  2    bad usage, or something could not be read; the rest was still done
  130  stopped by Ctrl-C; what was done is written`;

export const DIFF_INTRODUCTION = `Lists the facts in which two versions differ: people with their roles and ages,
countries, dates and figures that came, went or changed. What only moved, or is
only worded otherwise, is no difference.

Old and new are an article each, or a directory or an archive each: their
articles are matched by name or id. The lines of an archive may also be answers
of an earlier run (copydesk -f ndjson).`;

export const AFTER_DIFF = `
Examples
  copydesk diff draft.md final.md
  git show HEAD~1:story.md | copydesk diff - story.md
  copydesk diff -f json monday.ndjson tuesday.ndjson
  copydesk diff --only figures answers-1.ndjson answers-2.ndjson

Exit codes
  0    no fact differs
  1    some do
  2    bad usage, or something could not be read; the rest was still done
  130  stopped by Ctrl-C; what was done is written`;

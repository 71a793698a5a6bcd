/** Whether what somebody typed is found in a record: whatever the width, the case and the order of the words. */

/** One text to look in: "ＤｅｅｐＬ" and "deepl" become the same. */
export function searchText(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .join('\n')
    .normalize('NFKC')
    .toLowerCase()
}

/** True when every word of `query` stands somewhere in `text`, which comes from `searchText`. An empty query fits everything. */
export function isFound(text: string, query: string): boolean {
  return searchText([query])
    .split(' ')
    .every((word) => text.includes(word))
}

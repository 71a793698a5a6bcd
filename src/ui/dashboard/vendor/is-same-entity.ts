/** Whether two names are the same legal entity as far as their letters tell: "Example, Inc." is "EXAMPLE INC". */
export function isSameEntity(one: string, other: string): boolean {
  return lettersOf(one) === lettersOf(other)
}

function lettersOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

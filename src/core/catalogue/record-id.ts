/** Makes the id of a record from a name that people gave. */

/** "Pixel Write (Beta)" gives "pixel-write-beta". Empty where the name has no Latin letter and no digit, as a name in Japanese script. */
export function recordIdOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
}

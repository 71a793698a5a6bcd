/** The segment of a path that only chooses a language or a country: "/ja/blog", "/en-GB/docs". */

/** In the path of a pattern: a language, or nothing. "/{language}/write" stands for "/write" and "/ja/write". */
export const anyLanguage = '{language}'

/** "/students" as "/{language}/students": a page that is no tool in one language is none in another. */
export function behindAnyLanguage(path: string): string {
  return path.startsWith(`/${anyLanguage}/`) ? path : `/${anyLanguage}${path}`
}

/** The paths that a pattern's path stands for. */
export function pathsOf(path: string): readonly string[] {
  return path.startsWith(`/${anyLanguage}/`) ? [path, path.slice(anyLanguage.length + 1)] : [path]
}

/** One of `languages`, alone or with regions or scripts behind it: "zh", "pt-br", "zh_hans_cn". `segment` in lower case. */
export function isLanguage(languages: ReadonlySet<string>, segment: string): boolean {
  if (languages.has(segment)) return true
  const [language = '', ...regions] = segment.replaceAll('_', '-').split('-')
  return regions.length > 0 && languages.has(language) && regions.every(isRegion)
}

const scriptsAndAreas = new Set(['419', 'cyrl', 'hans', 'hant', 'latam', 'latn'])

function isRegion(part: string): boolean {
  return scriptsAndAreas.has(part) || (part.length === 2 && [...part].every((letter) => letter >= 'a' && letter <= 'z'))
}

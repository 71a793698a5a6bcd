/** HTML put together from templates in which everything that is filled in is text, unless it was made by the same templates. */

export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Content = Markup | string | number | false | undefined | readonly Content[]

/** markup`<p>${anything}</p>`: text is escaped, markup stays, lists follow each other, `false` and undefined are nothing. For text and for attributes in double quotation marks. */
export function markup(pieces: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(pieces.reduce((text, piece, i) => text + htmlOf(contents[i - 1]) + piece))
}

function htmlOf(content: Content): string {
  if (content === false || content === undefined) return ''
  if (content instanceof Markup) return content.text
  if (typeof content === 'object') return content.map(htmlOf).join('')
  return String(content).replaceAll(/[&<>"']/g, (char) => entities[char] ?? '')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

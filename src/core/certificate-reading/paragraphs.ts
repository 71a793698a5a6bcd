/** Joins the lines of a page that are one running text. */
import type { TextLine } from '#core/certificate-reading/text-lines.ts'

/** Lines of one cell that follow each other closely are one running text. */
export function paragraphs(lines: readonly TextLine[]): string[] {
  const texts: string[] = []
  let last: TextLine | undefined
  for (const line of lines) {
    const [cell, ...more] = line.cells
    const text = cell && more.length === 0 ? cell.text : undefined
    const follows = last !== undefined && last.page === line.page && last.y - line.y < 1.9 * line.height && Math.abs(last.height - line.height) < 0.1 * line.height
    if (text !== undefined) {
      const isJapanese = /[\u3000-\u30ff\u4e00-\u9fff、。]$/.test(texts.at(-1) ?? '')
      if (follows && texts.length > 0) texts[texts.length - 1] = `${texts.at(-1)}${isJapanese ? '' : ' '}${text}`
      else texts.push(text)
    }
    last = text === undefined ? undefined : line
  }
  return texts
}

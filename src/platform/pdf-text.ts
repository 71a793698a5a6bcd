/** Reads the text of a PDF on this computer with PDF.js, and says why where there is none. */
import type * as PdfJs from 'pdfjs-dist'
import { type TextLine, type TextPiece, textLines } from '#core/certificate-reading/text-lines.ts'

/** "damaged" is also a file that only calls itself a PDF. */
type PdfFault = 'not-pdf' | 'encrypted' | 'no-text' | 'damaged'
export type PdfText = { lines: TextLine[] } | { fault: PdfFault }

/** A certificate has one page and perhaps an annex; what is longer is a report. */
const maxPages = 12
/** Fewer letters than this on all pages: a scanned picture with a stamp at most. */
const minLetters = 40

/** PDF.js as it runs in the extension: in a worker that ships with it, without WebAssembly (the policy of its pages forbids it). */
export async function readPdf(file: Blob): Promise<PdfText> {
  const [pdfJs, { default: workerUrl }] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.min.mjs?url')])
  pdfJs.GlobalWorkerOptions.workerSrc = workerUrl
  return pdfText(pdfJs, new Uint8Array(await file.arrayBuffer()), { cMapUrl: new URL('/cmaps/', location.href).href, useWorkerFetch: true })
}

/** The same with the library given; `tables` tell where the character tables of Japanese fonts are that a file does not bring itself. */
export async function pdfText(
  { getDocument, PasswordException }: Pick<typeof PdfJs, 'getDocument' | 'PasswordException'>,
  data: Uint8Array,
  tables: { cMapUrl?: string; useWorkerFetch?: boolean } = {},
): Promise<PdfText> {
  if (!new TextDecoder('latin1').decode(data.subarray(0, 1024)).includes('%PDF-')) return { fault: 'not-pdf' }
  const task = getDocument({ data, useWasm: false, useSystemFonts: false, disableFontFace: true, stopAtErrors: false, verbosity: 0, ...tables })
  try {
    const document = await task.promise
    const lines: TextLine[] = []
    for (let number = 1; number <= Math.min(document.numPages, maxPages); number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent()
      lines.push(...textLines(items.flatMap(pieceOf), number))
    }
    const letters = lines.flatMap((line) => line.cells).reduce((sum, { text }) => sum + text.length, 0)
    return letters < minLetters ? { fault: 'no-text' } : { lines }
  } catch (fault) {
    return { fault: fault instanceof PasswordException ? 'encrypted' : 'damaged' }
  } finally {
    await task.destroy()
  }
}

/** Upright text only: a watermark across the page is none of the certificate's words. */
function pieceOf(item: Awaited<ReturnType<PdfJs.PDFPageProxy['getTextContent']>>['items'][number]): TextPiece[] {
  if (!('str' in item)) return []
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform as number[]
  const isUpright = Math.abs(b) < 0.01 * Math.abs(a)
  return isUpright ? [{ text: item.str, x, y, width: item.width, height: Math.abs(d) }] : []
}

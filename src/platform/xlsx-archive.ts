/** Takes the place of the module of write-excel-file that compresses (wxt.config.ts): in the calling thread, by the browser's own compression. */
import { zipBlob } from '#platform/zip.ts'

/** The files of a workbook by name, as one archive. */
// biome-ignore lint/style/noDefaultExport: the module in whose place it stands has one.
export default async function xlsxArchive(files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>): Promise<ArrayBuffer> {
  const contents = Object.entries(files).map(([name, bytes]) => ({ name, content: new Blob([bytes]) }))
  return (await zipBlob(contents, Date.now())).arrayBuffer()
}

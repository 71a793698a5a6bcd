/** Files to and from the person's disk. Nothing else leaves the browser. */

/** Offers `content` for saving under `name`. */
export function saveFile(name: string, content: BlobPart, mediaType: string): void {
  // The browser reads the blob after this turn; a minute is ample.
  offerBlob(new Blob([content], { type: mediaType }), name, 60_000)
}

/** Hands a blob to the person's downloads; the browser has `readMs` milliseconds to read it. */
export function offerBlob(blob: Blob, name: string, readMs: number): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), readMs)
}

/** SHA-256 of the bytes, lower-case hexadecimal. */
export async function sha256Hex(blob: Blob): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()))
  return digest.toHex()
}

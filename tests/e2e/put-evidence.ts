/** Puts pieces of evidence straight into the database, with files of random bytes, which no compression makes smaller. */

/** Runs in a page of the extension: `page.evaluate(putEvidence, …)`. `bytes`: of each file. */
export async function putEvidence({ files, bytes }: { files: number; bytes: number }): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('daylight')
    request.onsuccess = () => resolve(request.result)
  })
  for (let i = 0; i < files; i++) {
    const content = new Uint8Array(bytes)
    for (let start = 0; start < bytes; start += 50_000) crypto.getRandomValues(content.subarray(start, start + 50_000))
    const transaction = db.transaction(['evidence', 'evidenceFiles'], 'readwrite')
    transaction.objectStore('evidenceFiles').put({ evidenceId: `e${i}`, blob: new Blob([content], { type: 'image/png' }) })
    const record = {
      id: `e${i}`,
      kind: 'file',
      subjectKind: 'vendor',
      subjectId: 'anthropic',
      title: `Scan ${i}`,
      seenOn: '2026-11-22',
      fileName: 'scan.png',
      mediaType: 'image/png',
      bytes,
    }
    transaction.objectStore('evidence').put({ ...record, sha256: new Uint8Array(await crypto.subtle.digest('SHA-256', content)).toHex() })
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
  }
  db.close()
}

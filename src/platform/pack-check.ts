/** Opens and checks an evidence pack in one go. Runs in browsers and in Node, and asks nobody. */
import { checkPack, type PackCheck } from '#core/pack/check-pack.ts'
import { openPack } from '#platform/pack-archive.ts'
import { verifyBytes } from '#platform/signing.ts'

export async function checkPackFile(archive: Blob): Promise<PackCheck> {
  const opened = await openPack(archive)
  try {
    return await checkPack(opened, verifyBytes)
  } finally {
    await opened.close()
  }
}

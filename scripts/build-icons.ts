// Draws the icons in public/icon from assets/*.svg: `npm run icons`. The tile is for lists and stores; the mark is for toolbars, one for light ones and one for dark ones.
import { mkdirSync } from 'node:fs'
import sharp from 'sharp'

const folder = 'public/icon'
mkdirSync(folder, { recursive: true })
const drawings = [
  { source: 'icon-tile', target: (size: number) => `${size}.png`, sizes: [16, 32, 48, 96, 128] },
  { source: 'icon-mark-light', target: (size: number) => `mark-light-${size}.png`, sizes: [16, 32] },
  { source: 'icon-mark-dark', target: (size: number) => `mark-dark-${size}.png`, sizes: [16, 32] },
]
for (const { source, target, sizes } of drawings) {
  for (const size of sizes) {
    // Drawn at the size itself, so that thin strokes stay crisp.
    await sharp(`assets/${source}.svg`, { density: (72 * size) / 16 })
      .resize(size, size)
      .png({ compressionLevel: 9 })
      .toFile(`${folder}/${target(size)}`)
  }
}

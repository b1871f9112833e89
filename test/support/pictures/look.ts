import { join } from 'node:path'
import { missingSite } from '@/build/serve-site'
import { type Picture, takePictures } from './take-pictures'

const SCREENS = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 1000 },
] as const

/** Take pictures of a page of the built site at three widths: `npm run look -- <folder> [path]`. */
export async function run([folder, path = '/']: string[]): Promise<number> {
  const problem = folder ? missingSite('dist') : 'Say where to: npm run look -- <folder> [path]'
  if (problem || !folder) {
    console.error(problem)
    return 1
  }
  await takePictures('dist', picturesOf(folder, path))
  return 0
}

function picturesOf(folder: string, path: string): Picture[] {
  return SCREENS.flatMap((screen) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      [false, true].map((fullPage) => {
        const name = `${screen.width}-${colorScheme}${fullPage ? '-full' : ''}.png`
        return { ...screen, path, colorScheme, fullPage, file: join(folder, name) }
      }),
    ),
  )
}

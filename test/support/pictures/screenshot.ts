import { missingSite } from '@/build/serve-site'
import { takePictures } from './take-pictures'

const PATH = '/read/us-uk-ai-safety/?entity=gina-raimondo'

/** Take the README's pictures of the built site. */
export async function run(): Promise<number> {
  const missing = missingSite('dist')
  if (missing) {
    console.error(missing)
    return 1
  }
  const screen = { path: PATH, width: 1440, height: 1000 }
  await takePictures('dist', [
    { ...screen, colorScheme: 'light', file: '.github/reader-light.png' },
    { ...screen, colorScheme: 'dark', file: '.github/reader-dark.png' },
  ])
  return 0
}

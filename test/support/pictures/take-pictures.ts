import { chromium } from 'playwright'
import { serveSite } from '@/build/serve-site'
import { launchOptions } from '../find-browser'

/** A picture of one page of the site, written to `file`; sizes are in CSS pixels. */
export type Picture = {
  readonly path: string
  readonly file: string
  readonly width: number
  readonly height: number
  readonly colorScheme: 'light' | 'dark'
  readonly fullPage?: boolean
}

/** Take pictures of the site in `folder` with a real browser, once its fonts and all of its parts are there. */
export async function takePictures(folder: string, pictures: readonly Picture[]): Promise<void> {
  const browser = await chromium.launch(await launchOptions())
  const site = await serveSite({ folder })
  try {
    for (const { path, file, width, height, colorScheme, fullPage = false } of pictures) {
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme,
        reducedMotion: 'reduce',
      })
      const response = await page.goto(site.origin + path)
      if (!response?.ok()) throw new Error(`${path} answered ${response?.status()}`)
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      await page.screenshot({ path: file, fullPage })
      await page.close()
      console.log(file)
    }
  } finally {
    await site.close()
    await browser.close()
  }
}

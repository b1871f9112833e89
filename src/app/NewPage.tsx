import { CopyPageBookmark } from '@/editor/opening/CopyPageBookmark'
import { NewArticle } from '@/editor/opening/NewArticle'
import { TopBar } from './TopBar'
import { useTitle } from './use-title'

/** Where somebody opens an article of their own. */
export function NewPage() {
  useTitle('Open an article')
  return (
    <>
      <TopBar />
      <main
        id="article"
        tabIndex={-1}
        className="outline-none mx-auto max-w-[40rem] px-6 py-10 text-base beside:max-w-[62rem]"
      >
        <h1 className="font-semibold font-serif text-headline tracking-tight">Open an article</h1>
        <p className="mt-2 max-w-[42rem] text-pretty font-serif text-muted text-summary">
          Paste it, and read it with its names, quotes and dates marked. It stays on this device.
        </p>
        <p className="without-scripts mt-6">
          This page needs scripts: what is pasted here is read on your device, and sent to nobody.
        </p>
        <CopyPageBookmark />
        <NewArticle />
      </main>
    </>
  )
}

import { useLayoutEffect, useState } from 'react'
import { linkToView } from '@/address/links'
import { useAddress } from '@/address/use-address'
import type { Edition } from '@/edition/edition-schema'
import { CopyLinkButton } from '@/ui/CopyLinkButton'
import { lazyPart } from '@/ui/lazy'
import { partTitle } from '../overview/overview-words'
import { fitPanel } from '../page/fit-panel'
import { panelToTop } from '../page/panel-to-top'
import { CloseButton } from './CloseButton'
import { EntityPanel } from './EntityPanel'
import { OverviewPanel } from './OverviewPanel'
import type { Shown } from './use-shown'

const RecordBeside = lazyPart('The record', () =>
  import('../records/RecordBeside').then((beside) => beside.RecordBeside),
)

type Props = { readonly edition: Edition; readonly shown: Shown }

/** The name of what the panel shows, and all there is about it, from its beginning and unfolded. */
export function PanelContent({ edition, shown }: Props) {
  const name = nameOf(edition, shown)
  return <NamedContent key={name} edition={edition} shown={shown} name={name} />
}

/** As a sheet it folds to its name. */
function NamedContent({ edition, shown, name }: Props & { readonly name: string }) {
  const [isFolded, setIsFolded] = useState(false)
  useLayoutEffect(() => panelToTop(document), [])
  useFitting()
  return (
    <>
      <div className="panel-head flex flex-wrap items-start justify-between gap-x-4">
        <h2 className="font-semibold font-serif text-lg">
          <span dir="auto" className="panel-name">
            {name}
          </span>
        </h2>
        <span className="ms-auto flex flex-wrap items-center gap-x-3 text-sm">
          <button
            type="button"
            aria-expanded={!isFolded}
            onClick={() => setIsFolded(!isFolded)}
            className="panel-fold min-h-7"
          >
            {isFolded ? 'Open' : 'Fold'}
          </button>
          <CopyLinkToView edition={edition} />
          <CloseButton className="min-h-7 hover:underline" />
        </span>
      </div>
      {/* biome-ignore lint/a11y: what is pressed are the links in it */}
      <div
        className="panel-body"
        data-folded={isFolded || undefined}
        onClick={({ target }) => {
          // As a sheet it would cover the words that the link leads to.
          if (target instanceof Element && target.closest('a[data-passage]')) setIsFolded(true)
        }}
      >
        <Content edition={edition} shown={shown} />
      </div>
    </>
  )
}

/** Keeps the panel in the window for as long as it is there. */
function useFitting(): void {
  useLayoutEffect(() => {
    const refit = () => fitPanel(document)
    refit()
    window.addEventListener('scroll', refit, { passive: true })
    window.addEventListener('resize', refit)
    return () => {
      window.removeEventListener('scroll', refit)
      window.removeEventListener('resize', refit)
    }
  }, [])
}

function nameOf(edition: Edition, shown: Shown): string {
  switch (shown.kind) {
    case 'entity':
      return shown.entity.label
    case 'record':
      return shown.source.title
    case 'part':
      return partTitle(edition, shown.part)
  }
}

function Content({ edition, shown }: Props) {
  switch (shown.kind) {
    case 'entity':
      return <EntityPanel key={shown.entity.id} edition={edition} entity={shown.entity} />
    case 'record':
      return <RecordBeside key={shown.source.id} edition={edition} {...shown} />
    case 'part':
      return <OverviewPanel edition={edition} part={shown.part} />
  }
}

function CopyLinkToView({ edition }: { readonly edition: Edition }) {
  const link = useAddress(({ address }) => linkToView(edition, address))
  return <CopyLinkButton name="this view" link={link} />
}

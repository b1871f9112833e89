import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { carriedQuery } from '@/library/sharing/carried-query'
import { CarriedEdition } from './CarriedEdition'
import { CarriedRefused } from './CarriedRefused'
import { Loading } from './Loading'
import { TopBar } from './TopBar'
import { useTitle } from './use-title'

/** Where an edition is opened that somebody sent within a link; it is shown before it is kept. */
export function OpenPage({ carried }: { readonly carried: string | null }) {
  const [isKnown, setIsKnown] = useState(false)
  useEffect(() => setIsKnown(true), [])
  useTitle('An edition in a link')
  return (
    <>
      <TopBar />
      <main
        id="article"
        tabIndex={-1}
        className="outline-none mx-auto max-w-[40rem] px-6 py-10 text-base"
      >
        <h1 className="font-semibold font-serif text-headline tracking-tight">
          An edition in a link
        </h1>
        <p className="without-scripts mt-6">
          This page needs scripts: what the link carries is unpacked on your device.
        </p>
        <div className="scripts-only mt-2">{isKnown && <Carried carried={carried} />}</div>
      </main>
    </>
  )
}

function Carried({ carried }: { readonly carried: string | null }): ReactNode {
  return carried === null ? <CarriedRefused problem={null} /> : <Unpacked carried={carried} />
}

function Unpacked({ carried }: { readonly carried: string }) {
  const { data: edition, isError } = useQuery(carriedQuery(carried))
  if (isError) return <CarriedRefused problem={{ kind: 'damaged' }} />
  if (!edition) return <Loading what="The edition" />
  return edition.ok ? (
    <CarriedEdition edition={edition.value} />
  ) : (
    <CarriedRefused problem={edition.problem} />
  )
}

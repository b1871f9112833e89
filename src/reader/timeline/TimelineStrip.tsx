import type { ReactNode } from 'react'
import { hrefTo } from '@/address/links'
import { directionOf } from '@/edition/direction-of'
import type { Edition } from '@/edition/edition-schema'
import { EventsSaid } from './EventsSaid'
import { mirroredStrip } from './mirrored-strip'
import { StripList, StripMark } from './StripMark'
import { type StripLayout, stripLayout } from './strip-layout'
import { percent } from './strip-scale'

/** Widths the strip is laid out for, in rem, each with the classes that show it from there on. */
const WIDTHS = [
  { rem: 11, className: '@min-[15rem]:hidden' },
  { rem: 15, className: 'hidden @min-[15rem]:block @min-[19rem]:hidden' },
  { rem: 19, className: 'hidden @min-[19rem]:block @min-[32rem]:hidden' },
  { rem: 32, className: 'hidden @min-[32rem]:block @min-[44rem]:hidden' },
  { rem: 44, className: 'hidden @min-[44rem]:block @min-[58rem]:hidden' },
  { rem: 58, className: 'hidden @min-[58rem]:block @min-[72rem]:hidden' },
  { rem: 72, className: 'hidden @min-[72rem]:block' },
] as const

/**
 * The article's own time to scale: stated events filled, background hollow,
 * several of both half filled, the article a line.
 *
 * It stands in the page once for every range of widths and shows by its container's width, so
 * that labels never collide and nothing moves when scripts arrive.
 */
export function TimelineStrip({ edition }: { readonly edition: Edition }) {
  const isFromRight = directionOf(edition.article) === 'rtl'
  return (
    <figure aria-label="Time strip" className="strip @container border-rule border-b py-1 text-xs">
      {WIDTHS.map(({ rem, className }) => {
        const laidOut = stripLayout(edition, rem)
        const layout = laidOut && isFromRight ? mirroredStrip(laidOut) : laidOut
        return (
          layout && (
            <div key={rem} className={className}>
              <Strip
                edition={edition}
                layout={layout}
                onward={isFromRight ? '-' : ''}
                name={`strip-${rem}`}
              />
            </div>
          )
        )
      })}
      <EventsSaid edition={edition} />
    </figure>
  )
}

type StripProps = {
  readonly edition: Edition
  readonly layout: StripLayout
  readonly onward: Onward
  readonly name: string
}

/** The sign of a distance in the direction in which time goes. */
type Onward = '' | '-'

function Strip({ edition, layout, onward, name }: StripProps) {
  const groups = layout.groups.map((group, index) => ({ group, id: `${name}-${index}` }))
  return (
    <>
      <StripDrawing layout={layout} onward={onward}>
        {groups.map(({ group, id }) => (
          <StripMark key={id} edition={edition} group={group} listId={id} />
        ))}
      </StripDrawing>
      {groups
        .filter(({ group }) => group.events.length > 1)
        .map(({ group, id }) => (
          <StripList key={id} edition={edition} group={group} id={id} />
        ))}
    </>
  )
}

type DrawingProps = Pick<StripProps, 'layout' | 'onward'> & { readonly children: ReactNode }

/** The line of time with its months, the marks on it, and the article's own line. */
function StripDrawing({ layout: { ticks, article }, onward, children }: DrawingProps) {
  const back = onward === '-' ? '' : '-'
  return (
    // Heights are in em of the root's letters: WebKit knows no rem in lines, and in texts neither.
    <svg className="block h-[4.25rem] w-full overflow-visible text-[1rem]" role="presentation">
      <line x1="0" x2="100%" y1="2.3em" y2="2.3em" className="stroke-rule" strokeWidth="1.5" />
      {ticks.map(({ at, label }) => (
        <g key={at} className="fill-muted">
          <line x1={percent(at)} x2={percent(at)} y1="2.1em" y2="2.5em" className="stroke-rule" />
          <text x={percent(at)} dx={`${onward}0.13em`} className={BELOW}>
            {label}
          </text>
        </g>
      ))}
      {children}
      {article && (
        <a href={hrefTo({ kind: 'event', id: article.event.id })} data-entities={article.event.id}>
          <line
            x1={percent(article.at)}
            x2={percent(article.at)}
            y1="1.5em"
            y2="2.9em"
            className="stroke-red"
            strokeWidth="2.5"
          />
          <text
            x={percent(article.at)}
            dx={article.anchor === 'end' ? `${back}0.13em` : `${onward}0.38em`}
            textAnchor={article.anchor}
            className={`fill-red font-semibold ${BELOW}`}
          >
            this article
          </text>
        </a>
      )}
    </svg>
  )
}

/** Words under the line of time. */
const BELOW = 'text-xs [transform:translateY(3.6rem)]'

import { PICTURE_HEIGHT, PICTURE_WIDTH } from '@/reader/picture/picture-size'
import { SITE_NAME } from './page-head'
import { SANS, SERIF } from './picture-fonts'
import { LIGHT } from './theme-tokens'

type Props = { readonly foot: string; readonly children: React.ReactNode }

/** What every picture has: paper, margins, and at the foot a line of words and the site's name. */
export function PictureFrame({ foot, children }: Props) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        boxSizing: 'border-box',
        width: PICTURE_WIDTH,
        minHeight: PICTURE_HEIGHT,
        padding: '44px 60px 32px',
        backgroundColor: LIGHT.paper,
        color: LIGHT.ink,
        fontFamily: SANS,
        fontSize: 21,
        lineHeight: 1.35,
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, paddingBottom: 22 }}>
        {children}
      </div>
      <Foot>{foot}</Foot>
    </div>
  )
}

function Foot({ children }: { readonly children: string }) {
  return (
    <div
      style={{
        display: 'flex',
        justifyContent: 'space-between',
        alignItems: 'baseline',
        gap: 48,
        paddingTop: 18,
        borderTop: `2px solid ${LIGHT.rule}`,
        color: LIGHT.muted,
      }}
    >
      <div style={{ whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {children}
      </div>
      <div style={{ fontFamily: SERIF, fontWeight: 600, fontSize: 30, color: LIGHT.ink }}>
        {SITE_NAME}
      </div>
    </div>
  )
}

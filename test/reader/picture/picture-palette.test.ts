import { expect, it } from 'vitest'
import { LIGHT } from '@/build/theme-tokens'
import { PALETTE } from '@/reader/picture/picture-palette'

it('has the colours of the light theme', () => {
  expect(PALETTE).toEqual(LIGHT)
})

import { adoptedLater } from '@/ui/adopted-later'

/** The ways from mention to mention of the chosen entity. */
export const MentionStepper = adoptedLater('The way from mention to mention', () =>
  import('./MentionSteps').then((steps) => steps.MentionSteps),
)

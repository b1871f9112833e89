import { hydratedWhenIdle } from '@/ui/hydrated-when-idle'

/** The ways from mention to mention of the chosen entity. */
export const MentionStepper = hydratedWhenIdle('The way from mention to mention', () =>
  import('./MentionSteps').then((steps) => steps.MentionSteps),
)

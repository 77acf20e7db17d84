import { setting } from '../verdict/settings/setting.ts'

export const trustCards = {
  binS: setting(10, 's', 'verdict sheet 2.1', 'A channel is known in a bin when any sample of it is'),
  unusableBelow: setting(0.2, 'ratio', 'ours', 'Known for less of the moving time a channel is of no use'),
  doubtfulBelow: setting(0.9, 'ratio', 'verdict sheet 2.1', 'and known for less it is doubtful'),
  removedDoubtful: setting(
    0.03,
    'ratio',
    'verdict sheet 2.1',
    'Where repairs took more away a channel is doubtful',
  ),
  removedUnusable: setting(0.5, 'ratio', 'ours', 'and where they took more it is of no use'),
  altitudeNoiseM: setting(3, 'm', 'ours', 'Altitude that strays more from its own smooth line is doubtful'),
}

import { setting, valuesOf } from '@freshlegs/analysis'

/** When two runs took the same way. */
export const sameRouteCards = {
  distanceRatio: setting(
    0.05,
    'ratio',
    'ours',
    'Runs whose lengths differ by more did not take the same way',
  ),
  meanApartM: setting(60, 'm', 'ours', 'Points at the same share of the way lie no further apart on average'),
  mostApartM: setting(300, 'm', 'ours', 'and none further than this: a way shared in part is another way'),
}

/** How places near home are kept to oneself. */
export const privacyCards = {
  marginRatio: setting(
    0.25,
    'ratio',
    'ours',
    'The circle that is left out may lie off the zone by so much of its radius: its rim does not tell the middle',
  ),
}

export const sameRouteSettings = valuesOf(sameRouteCards)
export const privacySettings = valuesOf(privacyCards)

import type { Figure } from './figure.ts'
import { footHalf, soleHalf } from './silhouette.ts'

/** Both feet from above, heels at the top, as one sees those of somebody who stands before one. */
export const feetAbove: Figure = {
  outlines: [footHalf],
  regions: [
    { region: 'instep', half: 'M104 2 L166 2 L166 90 L104 90 L104 2' },
    { region: 'outer-foot', half: 'M143 26 C145.4 44 149.4 60 154.6 74 L168 70 L168 26 L143 26' },
    { region: 'toes', half: 'M104 88 C116 80.6 144 78.6 168 64 L168 112 L104 112 L104 88' },
    { region: 'ankle-inner', half: 'M104 0 L126.6 0 C126 14 121.6 26 113.6 33 L104 33 L104 0' },
    { region: 'ankle-outer', half: 'M136 0 L160 0 L160 36 L149 35 C142 28 137 14 136 0' },
  ],
  lines: [
    'M126.4 95 C126.2 91 125.4 87.4 124.4 85',
    'M138 92.6 C137.4 89.4 136.4 86.4 135.2 84',
    'M147.6 88.6 C146.8 85.6 145.4 82.8 144 80.6',
    'M155.2 83.2 C154 80 152.6 77.4 151 75.4',
    'M113.4 97 C114.2 93.6 120 93 122 96.4',
  ],
}

/** Both soles, heels at the top, as one sees those of somebody who lifts the heels and looks away. */
export const soles: Figure = {
  outlines: [soleHalf],
  regions: [
    { region: 'arch', half: 'M104 20 L168 20 L168 84 L104 84 L104 20' },
    { region: 'outer-foot', half: 'M137.4 30 C139 46 143.4 60 149.6 72 L168 70 L168 26 L137.4 30' },
    { region: 'ball-of-foot', half: 'M104 68 C118 62.6 142 62 168 54 L168 66 C152 80 122 85 104 90 L104 68' },
    { region: 'toes', half: 'M104 89 C118 85 152 80 168 64 L168 112 L104 112 L104 89' },
    { region: 'heel', half: 'M104 0 L160 0 L160 31 C144 38.6 122 38.6 104 33 L104 0' },
  ],
  lines: [
    'M126.4 95 C126.2 92.4 125.6 90 124.8 88',
    'M138 92.6 C137.6 90 136.8 88 136 86.4',
    'M147.6 88.6 C147 86.6 146 84.8 145 83.2',
    'M155.2 83.2 C154.4 81.4 153.4 79.8 152.4 78.6',
  ],
}

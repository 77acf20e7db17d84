/** Value of the root's `extract` attribute: tells our extract from the whole export, whose root is the same. */
export const extractMark = 'freshlegs-1'

/** What a runner may copy from a laboratory's report, in the unit that most of them print. */
export const bloodValues = [
  { id: 'ferritinUgPerL', name: 'Ferritin', unit: 'µg/L', most: 5000 },
  { id: 'haemoglobinGPerL', name: 'Haemoglobin', unit: 'g/L', most: 300 },
  { id: 'vitaminDNmolPerL', name: 'Vitamin D (25-OH)', unit: 'nmol/L', most: 1000 },
  { id: 'b12PmolPerL', name: 'Vitamin B12', unit: 'pmol/L', most: 5000 },
] as const satisfies readonly { id: string; name: string; unit: string; most: number }[]

export type BloodValueId = (typeof bloodValues)[number]['id']

/** The seven parts of the question why legs give out, in the order in which they are told. */
export const parts = [
  { id: 'legs', name: 'Legs first', asks: 'Do the legs go before the rest?' },
  { id: 'game', name: 'Your week', asks: 'How often, how hard, and how rested?' },
  { id: 'posture', name: 'Posture', asks: 'Does the stride hold, straight and even?' },
  { id: 'feet', name: 'Feet', asks: 'Are the shoes worn or slick?' },
  { id: 'fuel', name: 'Fuel', asks: 'Is there enough, and the right thing?' },
  { id: 'endurance', name: 'Endurance', asks: 'Where is the threshold, and which side of it is run?' },
  { id: 'body', name: 'Body', asks: 'Is it something for a doctor?' },
] as const

export type PartId = (typeof parts)[number]['id']

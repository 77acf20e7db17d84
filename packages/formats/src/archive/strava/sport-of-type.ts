import type { Sport } from '@freshlegs/domain'
import { sportOfWord } from '../../xml/sport-of-word.ts'

/** The sport of an activity type in the language of the account; `unknown` for words that are not here. */
export function sportOfType(type: string): Sport {
  const plain = type.trim().toLowerCase()
  return stems.find(([stem]) => stem.test(plain))?.[1] ?? sportOfWord(plain)
}

/**
 * Stems of the words for running, riding, swimming, hiking and walking in the languages that Strava speaks, but
 * English. Seen in exports: German, Dutch, Spanish, French, Norwegian, Polish, Czech, Japanese. The others are from
 * dictionaries. The first that fits decides: `Paseo en bicicleta` is no walk, and `Langlauf` is no run.
 */
const stems: readonly (readonly [RegExp, Sport])[] = [
  [/langlauf|eislauf|skilauf|rollschuh|langrenn|narciar|biegów|lyž|лыж/, 'other'],
  [
    /\brad|fahrt|fiets|bicicl|\bbici|ciclis|vélo|cyclis|sykkel|sykling|cykel|cykling|\brower\b|kolar|jízda|\bkol[oe]\b|велос|ライド|サイクリング|骑行|騎|자전거|라이딩|pyöräil|bisiklet|kerékpár|pedal/,
    'cycling',
  ],
  [
    /schwimm|zwem|nataci|natation|nataç|nuot|svøm|simning|simtur|pływ|plav|плав|スイム|水泳|游泳|수영|uinti|yüzme|úszás/,
    'swimming',
  ],
  [
    /\blauf|traillauf|hardlo|carrera|correr|course à pied|^trail$|corsa|corrida|løpe?t|løping|löp|\bløb|\bbieg|běh|бег|забег|ランニング|跑|달리기|러닝|juoks|koşu|futás/,
    'running',
  ],
  [
    /wander|senderis|excursi|randonn|escursi|trilha|fottur|vandr|wędrów|turisti|поход|ハイキング|徒步|远足|健行|하이킹|vaellus|túra/,
    'hiking',
  ],
  [
    /spazier|\bgehen|wandel|caminat|caminar|caminhad|paseo|marche|camminat|passeggiat|gåtur|promenad|spacer|procház|chůze|ходьба|прогулка|ウォーキング|散歩|散步|步行|걷기|kävely|yürüyüş|séta/,
    'walking',
  ],
]

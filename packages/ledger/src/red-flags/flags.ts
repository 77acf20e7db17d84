import type { Ledger } from '@freshlegs/domain'
import type { Feature } from './feature.ts'

/** Something that must be said before anything else. */
export interface Flag {
  /** As in the health sheet, 3.4; `W…` as in 3.1. */
  readonly id: string
  readonly urgency: Ledger['redFlags'][number]['urgency']
  /** What was said, in words; never what it may be. */
  readonly says: string
  readonly holds: (has: Has) => boolean
}

/** Whether any of some features is there. */
type Has = (...any: readonly Feature[]) => boolean

const clotRisks = [
  'dvt_history',
  'immobile_travel',
  'surgery_recent',
  'cancer_history',
  'pregnancy',
] as const satisfies readonly Feature[]

/** Every flag there is, the most urgent first. All of them are looked at. */
export const flags: readonly Flag[] = [
  {
    id: 'RF1',
    urgency: 'now',
    says: 'Numb between the legs, new trouble with bladder or bowel, or both legs newly weak or numb.',
    holds: (has) => has('saddle_numb', 'bladder_bowel_new', 'bilateral_neuro_deficit'),
  },
  {
    id: 'RF2',
    urgency: 'now',
    says: 'A foot or leg suddenly cold or white, with pain, numbness or weakness.',
    holds: (has) =>
      has('acute_limb_ischaemia') ||
      (has('onset_sudden') &&
        has('cold_foot', 'pale_foot') &&
        has('pain_at_rest', 'numb_tingle', 'foot_weak_drop')),
  },
  {
    id: 'RF3',
    urgency: 'now',
    says: 'Chest pain, sudden shortness of breath, passing out on a run, or blood coughed up.',
    holds: (has) => has('chest_pain', 'breathless_sudden', 'syncope_exertion', 'haemoptysis'),
  },
  {
    id: 'RF4',
    urgency: 'now',
    says: 'Pain at rest, far worse than it should be, with a tight, numb or weak leg.',
    holds: (has) =>
      has('pain_out_of_proportion') &&
      has('pain_at_rest') &&
      has('tight_full', 'passive_stretch_pain', 'numb_tingle', 'foot_weak_drop'),
  },
  {
    id: 'RF5',
    urgency: 'now',
    says: 'Weakness that climbs from the feet upwards.',
    holds: (has) => has('ascending_weakness'),
  },
  {
    id: 'RF6',
    urgency: 'now',
    says: 'Collapsed or muddled in the heat, or unwell after drinking very much.',
    holds: (has) => has('heat_collapse', 'overdrink_neuro'),
  },
  {
    id: 'RF7a',
    urgency: 'now',
    says: 'Brown urine, together with swollen or weak muscles, fever, little urine or vomiting.',
    holds: (has) =>
      has('dark_urine') &&
      has('muscle_swelling_severe', 'weakness_prox', 'fever_ill', 'little_urine', 'vomiting_drowsy'),
  },
  {
    id: 'RF8a',
    urgency: 'now',
    says: 'Great thirst and much urine, with vomiting or drowsiness.',
    holds: (has) => has('thirst_polyuria') && has('vomiting_drowsy'),
  },
  {
    id: 'RF9',
    urgency: 'now',
    says: 'Fever or feeling really ill, and muddled or with skin that blisters or reddens fast.',
    holds: (has) => has('fever_ill') && has('confusion', 'skin_blister_spread'),
  },
  {
    id: 'RF7b',
    urgency: 'today',
    says: 'Urine as brown as cola or tea.',
    holds: (has) =>
      has('dark_urine') &&
      !has('muscle_swelling_severe', 'weakness_prox', 'fever_ill', 'little_urine', 'vomiting_drowsy'),
  },
  {
    id: 'RF8b',
    urgency: 'today',
    says: 'Great thirst and much urine.',
    holds: (has) => has('thirst_polyuria') && !has('vomiting_drowsy'),
  },
  {
    id: 'RF10',
    urgency: 'today',
    says: 'One leg clearly thicker than the other.',
    holds: (has) => has('swelling_uni') && !has('dur_gt_3m') && !has('sudden_pop'),
  },
  {
    id: 'RF10b',
    urgency: 'today',
    says: 'One leg thicker than the other after a snap, and a clot before, a long journey, an operation, cancer or pregnancy.',
    holds: (has) => has('swelling_uni') && has('sudden_pop') && has(...clotRisks),
  },
  {
    id: 'RF10c',
    urgency: 'today',
    says: 'A sore calf, and a clot before, a long journey, an operation, cancer, pregnancy, or the pill or hormones.',
    holds: (has) =>
      !has('swelling_uni') &&
      !has('sudden_pop') &&
      (has('calf_tender') || (has('loc_calf') && has('pain_at_rest'))) &&
      has(...clotRisks, 'ocp_hrt'),
  },
  {
    id: 'RF11',
    urgency: 'today',
    says: 'Pain in the groin that hurts to hop on, at rest or at night, or that you cannot stand on. Do not run; use crutches.',
    holds: (has) => has('loc_groin') && has('hop_pain', 'night_pain', 'unable_weight_bear', 'pain_at_rest'),
  },
  {
    id: 'RF12',
    urgency: 'today',
    says: 'A leg that you cannot stand on.',
    holds: (has) => has('unable_weight_bear') && !has('loc_groin'),
  },
  {
    id: 'RF13',
    urgency: 'today',
    says: 'A foot that you cannot lift, and that stays weak.',
    holds: (has) => has('foot_weak_drop') && has('foot_weak_persists'),
  },
  {
    id: 'RF14',
    urgency: 'today',
    says: 'A sore that does not heal, or pain at rest, and a cold or white foot.',
    holds: (has) =>
      has('leg_ulcer', 'pain_at_rest') &&
      has('cold_foot', 'pale_foot', 'absent_pulse', 'abi_low') &&
      !has('onset_sudden'),
  },
  {
    id: 'RF15',
    urgency: 'today',
    says: 'A racing or stumbling heart, and nearly passing out.',
    holds: (has) => has('palpitations') && has('presyncope'),
  },
  {
    id: 'RF16',
    urgency: 'today',
    says: 'Cancer now or before, with pain in the back or in one spot of bone, at night or at rest, or with weight lost.',
    holds: (has) =>
      has('cancer_history') &&
      has('back_pain', 'loc_point_bone') &&
      has('night_pain', 'pain_at_rest', 'weight_loss_unint'),
  },
  {
    id: 'RF17',
    urgency: 'today',
    says: 'Double vision, or an eyelid that droops.',
    holds: (has) => has('double_vision_ptosis'),
  },
  {
    id: 'RF18',
    urgency: 'today',
    says: 'Fever or feeling really ill, with a hot, red patch or a hot joint.',
    holds: (has) => has('fever_ill') && has('warm_red', 'joint_hot'),
  },
  {
    id: 'RF19',
    urgency: 'today',
    says: 'A hard, sore cord under the skin.',
    holds: (has) => has('superficial_cord'),
  },
  {
    id: 'RF20',
    urgency: 'today',
    says: 'A statin, and stairs or rising from a chair newly hard.',
    holds: (has) => has('statin_recent') && has('weakness_prox') && !has('dark_urine'),
  },
  {
    id: 'RF21',
    urgency: 'today',
    says: 'A gap in a tendon, or no strength to stand on the toes since a snap.',
    holds: (has) => has('tendon_gap'),
  },
  {
    id: 'W1',
    urgency: 'weeks',
    says: 'Legs that have given out early for more than four weeks, and two easier weeks did not help.',
    holds: (has) => has('dur_gt_4w') && has('rest_no_help') && !has('progressive'),
  },
  {
    id: 'W1b',
    urgency: 'weeks',
    says: 'Legs that give out ever earlier, although the weeks were easier.',
    holds: (has) => has('progressive'),
  },
  {
    id: 'W2',
    urgency: 'weeks',
    says: 'Weight lost without meaning to.',
    holds: (has) => has('weight_loss_unint'),
  },
  {
    id: 'W3',
    urgency: 'weeks',
    says: 'Three or more periods missed in a row.',
    holds: (has) => has('amenorrhoea_3m'),
  },
  // The base urgency of the categories, 3.4: told features that make three points or more. What speaks against lowers
  // nothing.
  {
    id: 'W4',
    urgency: 'weeks',
    says: 'Pain in one spot of a bone, on hopping, or at night and growing with the run. Do not run on it until it has been looked at.',
    holds: (has) =>
      has('loc_point_bone', 'hop_pain') ||
      (has('night_pain') && has('pain_at_rest', 'worse_as_run_continues')),
  },
  {
    id: 'W5',
    urgency: 'weeks',
    says: 'Pain that comes at about the same point of each run and is gone within five minutes of standing still.',
    holds: (has) => has('starts_fixed_point') && has('better_stop_lt5'),
  },
  {
    id: 'W6',
    urgency: 'weeks',
    says: 'A leg tight as if about to burst, or pain that comes at about the same point of each run and takes up to half an hour to go.',
    holds: (has) => has('tight_full') || (has('starts_fixed_point') && has('better_stop_5_30')),
  },
  {
    id: 'W7',
    urgency: 'weeks',
    says: 'Numbness, or a foot that could not be lifted, together with each other or with pain in the back.',
    holds: (has) =>
      (has('numb_tingle') && has('foot_weak_drop', 'back_pain')) ||
      (has('foot_weak_drop') && has('back_pain')),
  },
  {
    id: 'W8',
    urgency: 'weeks',
    says: 'A haemoglobin, as you reported it, below the usual line.',
    holds: (has) => has('hb_low'),
  },
  {
    id: 'W9',
    urgency: 'weeks',
    says: 'A ferritin, as you reported it, above the usual range. Take no iron until it has been looked at.',
    holds: (has) => has('ferritin_high'),
  },
]

/** Stories of the health sheet, 3.5: features, and how soon they are to be seen. E: now, T: today, W and S: no red flag. */
export const vignettes: readonly {
  readonly id: string
  readonly features: string
  readonly urgency: 'E' | 'T' | 'W' | 'S'
}[] = [
  {
    id: 'M01',
    features:
      'unilateral loc_calf loc_thigh numb_tingle power_loss absent_pulse abi_low abi_post_ex_drop cyclist_or_high_volume dur_gt_3m',
    urgency: 'W',
  },
  {
    id: 'M02',
    features:
      'unilateral loc_thigh loc_calf starts_fixed_point better_stop_lt5 progressive dur_gt_3m cyclist_or_high_volume',
    urgency: 'W',
  },
  {
    id: 'M03',
    features:
      'unilateral loc_thigh needs_high_intensity_only better_stop_lt5 power_loss abi_post_ex_drop cyclist_or_high_volume dur_gt_3m',
    urgency: 'W',
  },
  {
    id: 'M04',
    features:
      'unilateral loc_calf numb_tingle starts_fixed_point better_stop_lt5 cold_foot worse_plantarflexed dur_gt_4w',
    urgency: 'W',
  },
  {
    id: 'M05',
    features: 'bilateral loc_shin_anterior tight_full starts_fixed_point better_stop_5_30 dur_gt_3m',
    urgency: 'W',
  },
  {
    id: 'M06',
    features:
      'unilateral loc_shin_anterior pain_out_of_proportion pain_at_rest tight_full passive_stretch_pain numb_tingle foot_weak_drop',
    urgency: 'E',
  },
  { id: 'M07', features: 'unilateral loc_calf calf_tender swelling_uni', urgency: 'T' },
  { id: 'M08', features: 'unilateral calf_tender breathless_sudden chest_pain', urgency: 'E' },
  {
    id: 'M09',
    features: 'unilateral loc_calf bursting_on_exercise relief_only_elevation dur_gt_3m',
    urgency: 'W',
  },
  {
    id: 'M10',
    features:
      'bilateral heavy_evening better_elevation visible_varicose swelling_bi_evening itch_night_cramps dur_gt_3m',
    urgency: 'W',
  },
  { id: 'M11', features: 'bilateral back_pain better_only_sit_flex progressive dur_gt_3m', urgency: 'W' },
  {
    id: 'M12',
    features: 'bilateral back_pain radiates_below_knee saddle_numb bladder_bowel_new',
    urgency: 'E',
  },
  {
    id: 'M13',
    features: 'unilateral loc_buttock radiates_below_knee cough_sneeze_worse numb_tingle',
    urgency: 'W',
  },
  { id: 'M14', features: 'bilateral numb_tingle ascending_weakness recent_viral', urgency: 'E' },
  { id: 'M15', features: 'unilateral loc_groin night_pain worse_as_run_continues dur_gt_4w', urgency: 'T' },
  {
    id: 'M16',
    features: 'unilateral loc_shin_medial loc_point_bone hop_pain load_spike amenorrhoea_3m',
    urgency: 'W',
  },
  { id: 'M17', features: 'bilateral loc_diffuse_tibia loc_shin_medial load_spike', urgency: 'S' },
  {
    id: 'M18',
    features: 'bilateral loc_thigh muscle_swelling_severe weakness_prox dark_urine doms_pattern',
    urgency: 'E',
  },
  { id: 'M19', features: 'dark_urine bilateral doms_pattern', urgency: 'T' },
  { id: 'M20', features: 'child_onset second_wind bilateral cramp dur_gt_3m', urgency: 'W' },
  { id: 'M21', features: 'after_prolonged_or_fasted repeated_rhabdo', urgency: 'W' },
  { id: 'M22', features: 'bilateral loc_thigh statin_recent weakness_prox', urgency: 'T' },
  {
    id: 'M23',
    features: 'bilateral fatigue_general cold_intolerance weight_gain weakness_prox cramp dur_gt_3m',
    urgency: 'W',
  },
  {
    id: 'M24',
    features:
      'heavy_periods breathless_usual_pace performance_drop fatigue_general ferritin_low hb_low bilateral dur_gt_4w',
    urgency: 'W',
  },
  {
    id: 'M25',
    features: 'amenorrhoea_3m weight_loss_diet low_ea bsi_history fatigue_general performance_drop dur_gt_3m',
    urgency: 'W',
  },
  { id: 'M26', features: 'bonk no_carb_long_run bilateral', urgency: 'S' },
  { id: 'M27', features: 'doms_pattern bilateral loc_thigh rest_helps_days', urgency: 'S' },
  {
    id: 'M28',
    features: 'performance_drop sleep_poor mood_low hr_rest_up recurrent_illness fatigue_general dur_gt_4w',
    urgency: 'W',
  },
  { id: 'M29', features: 'overdrink_neuro', urgency: 'E' },
  {
    id: 'M30',
    features:
      'unilateral onset_sudden pale_foot cold_foot numb_tingle pain_at_rest smoker acute_limb_ischaemia',
    urgency: 'E',
  },
  { id: 'M31', features: 'unilateral sudden_pop bruise loc_calf', urgency: 'S' },
  {
    id: 'M32',
    features: 'unilateral loc_calf starts_fixed_point better_stop_lt5 smoker cv_risk dur_gt_3m',
    urgency: 'W',
  },
]

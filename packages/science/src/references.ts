/** Every source that a number can name. Ours: no authority but our own reasoning, and shown as such. */
export const references = {
  ours: { cites: 'Freshlegs: our own proposal, no published authority', doi: null },
  frandsen2025: {
    cites:
      'Frandsen et al. (2025). How much running is too much? Single-session distance and injury in 5,205 runners. Br J Sports Med 59:1203-1210',
    doi: '10.1136/bjsports-2024-109380',
  },
  smythMunizPumares2020: {
    cites:
      'Smyth, Muniz-Pumares (2020). Calculation of critical speed from raw training data in recreational marathon runners. Med Sci Sports Exerc 52:2637-2645',
    doi: '10.1249/mss.0000000000002412',
  },
  hickson1982: {
    cites:
      'Hickson, Kanakis, Davis, Moore, Rich (1982). Reduced training duration effects on aerobic power, endurance, and cardiac growth. J Appl Physiol 53:225-229',
    doi: null,
  },
  bontemps2020: {
    cites:
      'Bontemps, Vercruyssen, Gruet, Louis (2020). Downhill running: what are the effects and how can we adapt? A narrative review. Sports Med 50:2083-2110',
    doi: '10.1007/s40279-020-01355-z',
  },
  foster2001: {
    cites:
      'Foster et al. (2001). A new approach to monitoring exercise training. J Strength Cond Res 15:109-115',
    doi: null,
  },
  heiderscheit2011: {
    cites:
      'Heiderscheit, Chumanov, Michalski, Wille, Ryan (2011). Effects of step rate manipulation on joint mechanics during running. Med Sci Sports Exerc 43:296-302',
    doi: '10.1249/MSS.0b013e3181ebedf4',
  },
  joubert2020: {
    cites:
      'Joubert, Guerra, Jones, Knowles, Piper (2020). Ground contact time imbalances strongly related to impaired running economy. Int J Exerc Sci 13:427-437',
    doi: null,
  },
  wang2010: {
    cites:
      'Wang, Xian Li, Hong, Zhou (2010). Changes in heel cushioning characteristics of running shoes with running mileage. Footwear Sci 2:141-147',
    doi: '10.1080/19424280.2010.519348',
  },
  beschorner2020: {
    cites:
      'Beschorner, Siegel, Hemler et al. (2020). An observational ergonomic tool for assessing the worn condition of slip-resistant shoes. Appl Ergon 88:103140',
    doi: null,
  },
  burke2011: {
    cites:
      'Burke, Hawley, Wong, Jeukendrup (2011). Carbohydrates for training and competition. J Sports Sci 29(S1):S17-27',
    doi: '10.1080/02640414.2011.585473',
  },
  seiler2010: {
    cites:
      'Seiler (2010). What is best practice for training intensity and duration distribution in endurance athletes? Int J Sports Physiol Perform 5:276-291',
    doi: null,
  },
  banister1991: {
    cites:
      'Banister (1991). Modeling elite athletic performance. In: Physiological testing of elite athletes, 403-424; constants as public implementations agree on them',
    doi: null,
  },
  kaplanMeier1958: {
    cites:
      'Kaplan, Meier (1958). Nonparametric estimation from incomplete observations. J Am Stat Assoc 53:457-481',
    doi: '10.1080/01621459.1958.10501452',
  },
  cox1972: {
    cites:
      'Cox (1972). Regression models and life-tables. J R Stat Soc B 34:187-220; ties after Efron (1977), J Am Stat Assoc 72:557-565',
    doi: '10.1111/j.2517-6161.1972.tb00899.x',
  },
  linWei1989: {
    cites:
      'Lin, Wei (1989). The robust inference for the Cox proportional hazards model. J Am Stat Assoc 84:1074-1078',
    doi: '10.1080/01621459.1989.10478874',
  },
  grambschTherneau1994: {
    cites:
      'Grambsch, Therneau (1994). Proportional hazards tests and diagnostics based on weighted residuals. Biometrika 81:515-526',
    doi: '10.1093/biomet/81.3.515',
  },
  rapoport2010: {
    cites:
      'Rapoport (2010). Metabolic factors limiting performance in marathon runners. PLoS Comput Biol 6(10):e1000960; coefficients as a public implementation has them',
    doi: '10.1371/journal.pcbi.1000960',
  },
  riegel1981: {
    cites: 'Riegel (1981). Athletic records and human endurance. Am Sci 69:285-290',
    doi: null,
  },
  hickson1981: {
    cites:
      'Hickson, Rosenkoetter (1981). Reduced training frequencies and maintenance of increased aerobic power. Med Sci Sports Exerc 13:13-16',
    doi: null,
  },
  vanHooren2024: {
    cites:
      'Van Hooren, Jukic, Cox, Frenken, Bautista, Moore (2024). The relationship between running biomechanics and running economy. Sports Med 54:1269-1316',
    doi: '10.1007/s40279-024-01997-3',
  },
  harrell1982: {
    cites:
      'Harrell, Califf, Pryor, Lee, Rosati (1982). Evaluating the yield of medical tests. JAMA 247:2543-2546',
    doi: '10.1001/jama.1982.03320430047030',
  },
  minetti2002: {
    cites:
      'Minetti, Moia, Roi, Susta, Ferretti (2002). Energy cost of walking and running at extreme uphill and downhill slopes. J Appl Physiol 93:1039-1046',
    doi: '10.1152/japplphysiol.01177.2001',
  },
  strava2017: {
    cites: 'Strava Engineering (2017). An improved GAP model; formula: community fit to its curve',
    doi: null,
  },
  morin2005: {
    cites:
      'Morin, Dalleau, Kyrolainen, Jeannin, Belli (2005). A simple method for measuring stiffness during running. J Appl Biomech 21:167-180',
    doi: '10.1123/jab.21.2.167',
  },
  smyth2022: {
    cites:
      'Smyth, Maunder, Meyler, Hunter, Muniz-Pumares (2022). Decoupling of internal and external workload during a marathon. Sports Med 52:2283-2295',
    doi: '10.1007/s40279-022-01680-5',
  },
  friel: {
    cites:
      'Friel, J. Aerobic decoupling (TrainingPeaks); public implementations agree on halves and the 5 % line',
    doi: null,
  },
  smyth2021: {
    cites:
      'Smyth (2021). How recreational marathon runners hit the wall: a large-scale data analysis of late-race pacing collapse. PLoS ONE 16:e0251513; thresholds from a public re-implementation',
    doi: '10.1371/journal.pone.0251513',
  },
  dublin2020: {
    cites:
      'Doherty, Keogh, Smyth, Megyesi, Caulfield (2020). Devising a pace-based definition for "the wall". J Athl Train 55:494',
    doi: null,
  },
  diPrampero2018: {
    cites:
      'di Prampero, Osgnach (2018). Metabolic power in team sports, part 1: an update. Int J Sports Med 39:581-587',
    doi: '10.1055/a-0592-7660',
  },
  minettiPavei2018: {
    cites:
      "Minetti, Pavei (2018). Update and extension of the 'equivalent slope' of speed-changing level locomotion. J Exp Biol 221:jeb182303",
    doi: '10.1242/jeb.182303',
  },
  daSilva2022: {
    cites:
      'da Silva, Kram, Hoogkamer (2021). The metabolic cost of overcoming air resistive forces in distance running. Preprint; J Appl Physiol 2022',
    doi: null,
  },
  tabogaKram2019: {
    cites:
      'Taboga, Kram (2019). Modelling the effect of curves on distance running performance. PeerJ 7:e8222',
    doi: '10.7717/peerj.8222',
  },
  gilgenAmmann2020: {
    cites:
      'Gilgen-Ammann et al. (2020). Accuracy of distance recordings in eight positioning-enabled sport watches. JMIR mHealth 8:e17118',
    doi: '10.2196/17118',
  },
  jackson2005: {
    cites:
      'Jackson et al. (2005). An algorithm for optimal partitioning of data on an interval. IEEE Signal Process Lett 12:105-108',
    doi: '10.1109/LSP.2001.838216',
  },
  mountjoy2023: {
    cites:
      "Mountjoy et al. (2023). 2023 International Olympic Committee's consensus statement on Relative Energy Deficiency in Sport (REDs). Br J Sports Med 57:1073-1097",
    doi: '10.1136/bjsports-2023-106994',
  },
  clenin2015: {
    cites:
      'Clénin et al. (2015). Iron deficiency in sports: definition, influence on performance and therapy. Swiss Med Wkly 145:w14196',
    doi: null,
  },
  boer1984: {
    cites:
      'Boer (1984). Estimated lean body mass as an index for normalization of body fluid volumes in humans. Am J Physiol 247:F632-F636',
    doi: '10.1152/ajprenal.1984.247.4.F632',
  },
  cunningham1980: {
    cites:
      'Cunningham (1980). A reanalysis of the factors influencing basal metabolic rate in normal adults. Am J Clin Nutr 33:2372-2374',
    doi: '10.1093/ajcn/33.11.2372',
  },
  leCessie1992: {
    cites: 'le Cessie, van Houwelingen (1992). Ridge estimators in logistic regression. Appl Stat 41:191-201',
    doi: '10.2307/2347628',
  },
} as const satisfies Record<string, { readonly cites: string; readonly doi: string | null }>

export type ReferenceKey = keyof typeof references

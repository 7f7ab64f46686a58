export {
  FIT_VERSION,
  type Fit,
  type FitElement,
  type FitGovernment,
  type FitGround,
  type FitLift,
  type FitListing,
  type FitPair,
  type FitRecord,
  type FitTarget,
  type FitVerdict,
} from './fit.ts';
export {
  countVerdicts,
  INTERNAL_NOTICE,
  labelOf,
  liftWords,
  listingWords,
  noLiftWords,
  pairUnder,
  reasonsOf,
  VERDICT_MEANINGS,
  VERDICT_WORDS,
} from './fit-words.ts';
export { judgePair, type PairJudgement } from './judge-pair.ts';
export { type FitRequest, makeFit } from './make-fit.ts';
export { fitPage } from './page/fit-page.ts';

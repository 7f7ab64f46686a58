import { block, type Wording, warn } from './wording.ts';

/** Order of dates, ages, posts and places. */
export const TIME = {
  'evidence.span-reversed': block(15, 'This ends before it begins.', 'Correct one of the two dates.'),
  'evidence.span-uncertain': warn(
    15,
    'This may end before it begins: the dates overlap.',
    'Give the dates more exactly when a source does.',
  ),
  'evidence.post-before-birth': block(
    15,
    'The post begins before its holder was born.',
    'Correct the post or the date of birth.',
  ),
  'evidence.post-after-death': block(
    15,
    'The post ends after its holder died.',
    'Correct the post or the date of death.',
  ),
  'evidence.post-after-death-uncertain': warn(
    15,
    'The post may end after its holder died.',
    'Give the dates more exactly when a source does.',
  ),
  'evidence.death-before-birth': block(15, 'The person died before being born.', 'Correct one of the two dates.'),
  'evidence.act-before-birth': block(
    15,
    'The act is laid to somebody who was not yet born.',
    'Correct the date of the act or of the birth.',
  ),
  'evidence.act-after-death': block(
    15,
    'The act is laid to somebody who had died.',
    'Correct the date of the act or of the death.',
  ),
  'evidence.act-after-death-uncertain': warn(
    15,
    'The act may be later than the death of the person it is laid to.',
    'Give the dates more exactly when a source does.',
  ),
  'evidence.act-after-victim-death': block(
    15,
    'The act was done to somebody who had died.',
    'Correct the date of this act or of the death.',
  ),
  'evidence.request-before-act': block(
    15,
    'The measure was asked for before any of the acts.',
    'Correct the date of the request or of the acts.',
  ),
  'evidence.listing-before-act': warn(
    15,
    'The listing is older than every act of the dossier, so it rests on something else.',
    'Say in its reason what it rests on, or correct its date.',
  ),
  'evidence.act-outside-incident': block(
    15,
    'The act lies outside the time of its incident.',
    'Correct one of the two dates.',
  ),
  'evidence.act-outside-incident-uncertain': warn(
    15,
    'The act may lie outside the time of its incident.',
    'Give the dates more exactly when a source does.',
  ),
  'evidence.custody-order': block(
    15,
    'This step of custody is earlier than the one before it.',
    'Put the steps in order, oldest first.',
  ),
  'evidence.acquired-before-created': block(
    15,
    'The item was acquired before it was created.',
    'Correct one of the two dates.',
  ),
  'evidence.date-in-future': block(15, 'This date is later than the day of the check.', 'Correct the date.'),
  'evidence.age-impossible': block(
    16,
    'The person was younger than 10 or older than 100 at the time of the act.',
    'Correct the date of birth or of the act.',
  ),
  'evidence.age-doubtful': warn(
    16,
    'The person may have been younger than 10 or older than 100 at the time of the act.',
    'Give the dates more exactly when a source does.',
  ),
  'evidence.perpetrator-minor': warn(
    16,
    'The person may have been a minor at the time of the act.',
    'Check the date of birth, and whether a measure is fit.',
  ),
  'evidence.minor-unprotected': warn(
    16,
    'The victim was a minor and carries no special protection.',
    'Add minor to specialProtection.',
  ),
  'evidence.age-band': warn(16, 'The age at the time lies outside the age band.', 'Correct one of the two.'),
  'evidence.post-of-another': block(17, 'The post belongs to another person.', 'Refer to a post of this person.'),
  'evidence.post-not-held': block(
    17,
    'The claim rests on a post, and no post of this person covers the time of the acts.',
    'Add the post with its dates, or rest the claim on conduct.',
  ),
  'evidence.post-undated': warn(
    17,
    'The claim rests on a post of which neither the beginning nor the end is known.',
    'Find when the post was taken up and left.',
  ),
  'evidence.post-body': block(
    17,
    'The body of the post is not the body that the claim names, nor above or below it.',
    'Correct the post or the body.',
  ),
  'evidence.post-area': warn(
    17,
    'The area of the post is not the area in which the acts took place.',
    'Check that the post reaches there.',
  ),
  'evidence.place-code-country': block(
    18,
    'The code of the place belongs to another country.',
    'Correct the code or the country.',
  ),
  'evidence.place-code-undated': warn(
    18,
    'It is not said when the code of the place was in use.',
    'Give codeAsOf: codes change.',
  ),
  'evidence.place-code-replaced': warn(
    18,
    'The code of the place has been replaced since.',
    'Keep it with codeAsOf when the source prints it so, else use the present code.',
  ),
  'evidence.place-renamed': warn(
    18,
    'The place had another name at the time.',
    'Give nameAtTime, so that it is printed beside the present name.',
  ),
  'evidence.outside-period': warn(
    19,
    'The incident lies outside the period of the dossier.',
    'Widen the period, or correct the date.',
  ),
} as const satisfies Record<string, Wording>;

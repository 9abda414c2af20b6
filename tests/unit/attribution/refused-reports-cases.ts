/** Reports that a speaker refuses or confirms; marks as in `theatre-cases.ts`. No event in them is real. */
export const REFUSED_REPORTS_CASES: readonly string[] = [
  ...['denying reports', 'dismissing rumours', 'rejecting claims', 'refuting accusations'].map(onlyReports),
  ...['disputing statements', 'denying media reports', 'dismissing suggestions', 'denying allegations'].map(
    onlyReports,
  ),
  '{X:"We hold the ford,"} {S:Colonel Ilya Soren} {C:told} reporters, {C2:rejecting} {X2:reports of a rout}.',
  '{S:The ministry} {C:said} {X:the fort was safe}, {C2:denying} {X2:reports that it was hit}.',
  '{X:"The town is quiet,"} {S:Belov\'s spokesman} {C:added}, {C2:dismissing} {X2:reports that it fell}.',
  '{S:The mayor, Ana Lund}, added, {C:denying} {X:reports that she had left}. | named_person denial',
  'In a speech {S:the governor}, {C:denying} {X:reports that he had left}, {C2:said} {X2:the road was open}. | denial',
  "{C:Dismissing} {X:reports that the ford was lost}, {S:the army's spokesman} {C2:said} {X2:the road was open}. | denial",
  "{S:Officials} spoke on Monday, {C:disputing} {X:the front's statement that the ford was lost}. | denial",
  '{S:The front} {C:issued} {X:a video}, {C2:denying} {X2:reports that its leader had died}.',
  '{X:"We hold the ford,"} {S:she} {C:said}, {C2:confirming} {X2:reports that the mill was lost}.',
  // What is refused by nobody in the sentence, or by somebody who speaks elsewhere, stays as it is
  '{S:The governor} {C:denied} {X:reports that the ford was lost}. | named_person denial',
  'Armenia and Azerbaijan traded blame for the shelling.',
  '{S:The jihadists} {C:did not claim} {X:the killings}. | armed_party declined',
  '{S:A Belmaran Marine spokesman, Maj. Robert Jordan}, {C:said} {X:his men had fired back}. | named_person names:Robert_Jordan',
];

function onlyReports(words: string): string {
  const [verb = '', ...object] = words.split(' ');
  return `{X:"We hold the ford,"} {S:Colonel Ilya Soren} {C:said}, {C2:${verb}} {X2:${object.join(' ')} that his men had run}.`;
}

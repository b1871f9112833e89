/**
 * Given names that bylines often begin with, in small letters without accents.
 *
 * Nothing in the shape of "Washington Post" or "Xi Jinping" tells them from "Ruth Hale": that the
 * first word is a given name is the only sign. Names that are family names, places or titles as
 * often (Kim, Lee, Jordan, Austin) are left out; a name that is missing costs no more than that it
 * is cited as printed.
 */
const GIVEN_NAMES = new Set(
  `aaron abby abdul abigail abraham adam adele adrian agnes ahmad ahmed aidan aisha alan alana albert
  alejandro alessandro alex alexander alexandra alexis ali alice alison allison alyssa amanda amber
  amelia amina amy ana anastasia anders andre andrea andreas andrei andrew andy angela angelica anita
  ann anna anne annette annie anthony antoine anton antonia antonio anya april arjun arthur arturo
  asha ashley audrey barbara beatrice beatriz ben benedict benjamin bernard beth bethany betty bill
  bjorn bo bob boris brandon brenda brendan brett brian bridget bruce bruno caitlin cameron camila
  camille carl carla carlos carmen carol carolina caroline carolyn cassandra catherine cathy cecilia
  celine chad charles charlie cheryl chloe chris christian christina christine christoph christopher
  cindy claire clara claudia claus colin connor constance corey craig cristina cy cynthia damien dan
  dana daniel daniela daniele danielle danny darren dave david dawn dean deborah debra declan deepak
  denis denise dennis derek di diana diane diego dmitri dmitry dominic dominique donald donna dora
  doris dorothy doug douglas duncan dylan ed eddie edgar edith eduardo edward edwin eileen elaine
  eleanor elena eli elias elijah elisa elisabeth elise elizabeth ella ellen ellie emily emma enrique
  eric erica erik erika erin ernest esther ethan eugene eva evan eve evelyn ewan fatima federico felix
  fernando fiona florian frances francesca francesco francis francisco franck frank franz fred
  frederick freya friedrich gabriel gabriela gareth gary gavin gemma genevieve geoff geoffrey george
  georgina gerald gerard gina giorgio giovanni giulia glenn gloria grace graham greg gregory greta
  guillermo gustavo guy hannah hans harold harriet harry hassan heather heidi helen helena henri henry
  hilary holly howard hugh hugo ian ibrahim igor ingrid irene irina iris isaac isabel isabella isabelle
  ivan jack jackie jacob jacqueline jacques jake james jamie jan jane janet janice jasmine jason javier
  jay jean jeff jeffrey jenna jennifer jenny jeremy jerome jesse jessica jill jim jo joan joanna joanne
  joe joel joelle johan johanna johannes john johnny jon jonas jonathan jorge jose josef joseph
  josephine josh joshua joy juan juana judith judy julia julian juliana julie juliet julio jurgen
  justin justine karen karim karin karina karl kate katharina katherine kathleen kathryn kathy katie
  katrina kayla keith kelly ken kenneth kerry kevin kirsten kristen kristin kristina kurt kyle lars
  laura lauren laurent lawrence lea leah leila lena leo leon leonard leonardo leslie liam lila lily
  linda lindsay lindsey lisa liz lorenzo lorraine louis louise luca lucas lucia lucy ludwig luis luisa
  lukas luke lydia lynn madeleine madison maggie mahmoud maja malcolm manuel marc marcel marcia marco
  marcos marcus margaret margarita margot maria mariam mariana marianne marie marina mario marion mark
  markus marta martha martin martina mary maryam mateo mathias mathieu matt matteo matthew matthias
  maureen maurice max maya meera megan mehmet melanie melissa mia michael michal michele michelle
  miguel mike mikhail mila milan miranda miriam mohamed mohammad mohammed molly monica monika morgan
  muhammad mustafa nadia nancy naomi natalia natalie natasha nathan nathaniel neil nia nicholas nick
  nicola nicolas nicole nigel nikita nikolai nina noah noel nora norman olga oliver olivia omar oscar
  owen pablo pamela paola patricia patrick paul paula paulina pauline paulo pavel pedro penelope penny
  peter petra phil philip philippe phillip phoebe pierre pilar piotr priya rachel rafael rahul raj
  ralph ramon randy raphael raquel raul ravi ray raymond rebecca regina renata rene ricardo richard
  rick rita rob robert roberta roberto robin rodrigo roger roland ron ronald rosa rosalind rosemary
  rosie ross ruben rupert russell ruth ryan sabine sabrina salma sally sam samantha samir samuel sandra
  sanjay sara sarah scott sean sebastian sergei sergio shannon sharon shaun shirley silvia simon simone
  sofia sonia sophia sophie stefan stefano stella stephanie stephen steve steven stuart sue susan
  susanne suzanne sven sylvia tamara tania tanya tara tatiana ted teresa terry theo theodore theresa
  thomas tiffany tim timothy tina toby todd tom tomas tony tracy trevor ulrich ursula valentina valeria
  valerie vanessa vera veronica victor vikram vincent viola vivian vladimir walter wendy wilhelm
  william xavier yasmin yusuf yvonne zach zachary zara zoe`.split(/\s+/),
)

/** Whether names begin with a given name, or with an initial: "Zoë", "Jean-Pierre", "J. R.". */
export function isGiven(names: string): boolean {
  if (/^\p{Lu}\./u.test(names)) return true
  const [first = ''] = names.split(/[ -]/)
  return GIVEN_NAMES.has(first.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
}

// The national dictionary in English, sentence by sentence as in national-competencies.ts: what a reader of the panel in English sees.

/** Levels of a competency, level 1 first: the description, then the behaviours that show it. */
export const nationalEnglish: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'M.01': [
    [
      'Keeps to honesty and ethics in what one does oneself.',
      'Words and deeds agree, and what is said is as things are.',
      'Follows work rules and the code of ethics in the own daily tasks.',
      'Declines to give promises or favours that break the rules of the institution.',
    ],
    [
      'Reminds and invites colleagues to act ethically.',
      'Reminds kindly, and brings colleagues back to values and code of ethics when they begin to stray.',
      'Applies norms in the own group consistently, whoever it is and whatever the situation.',
      'Shares information that can be trusted, in an ethical way.',
    ],
    [
      'Makes sure that the people one leads hold to values and ethics.',
      'Makes sure that the team works by the values and ethics of the institution, in difficult situations too.',
      'Praises members who act with integrity and corrects those who stray.',
      'Regularly watches and assesses how integrity is practised in the unit.',
    ],
    [
      'Builds a climate in the institution that encourages ethics.',
      'Creates a working climate in which all concerned feel encouraged to follow ethics.',
      'Holds to high moral principles even where it has consequences for oneself.',
      'Corrects or acts on ethical breaches of others across the institution, even at own risk.',
    ],
    [
      'Is an example of ethics and fairness at national level.',
      'Keeps standards of ethics and fairness so high that everybody in the institution one leads follows.',
      'Is referred to nationally as an example of ethics and fairness in practice.',
      'Shapes policy and strategy that strengthen integrity in line with the values of the organisation.',
    ],
  ],
  'M.02': [
    [
      'Takes an active part as a member of a working group.',
      'Completes the own part in the team and supports decisions that were agreed.',
      'Listens to and values the views of others, and offers suggestions in the interest of the team.',
      'Gets on well with colleagues so that tasks can be completed.',
    ],
    [
      'Brings a team to life that takes part and works well.',
      'Helps colleagues complete their work so that the aims of the team are met.',
      'Shares useful information, considers the input and skills of colleagues, and is willing to learn from them.',
      'Builds a common will in the team to finish the work.',
    ],
    [
      'Forms the right team to raise the performance of the organisation.',
      'Knows the strengths and weaknesses of members, composes a fitting team, and foresees obstacles with ways around them.',
      'Turns suggestions into decisions and negotiates effectively for the targets of the group or unit.',
      'Builds partnerships with others concerned to support the targets of the group.',
    ],
    [
      'Unites commitment and builds synergy between units.',
      'Has units of the institution strengthen one another.',
      'Bridges interests of different units so that the targets of the organisation are met.',
      'Creates ways to value work across units and keeps up the spirit in which it is done.',
    ],
    [
      'Keeps a climate of collaboration consistently, inside and outside the institution.',
      'Grows constructive relations inside and outside the organisation, raises productivity, and is an example.',
      'Keeps stakeholders in harmony so that one can work with anybody.',
      'Brings parties together so that they pool their resources for the national interest.',
    ],
  ],
  'M.03': [
    [
      'Passes on information clearly, completely, and so that it is understood alike.',
      'Puts data or views briefly, correctly, in order, and through a fitting medium.',
      'Checks that instructions given or received are understood alike by both sides.',
      'Handles correspondence by the rules for official documents.',
    ],
    [
      'Communicates actively, formally and informally, listens, and prepares material.',
      'Uses informal conversation well to strengthen working relations.',
      'Listens with care, catches what others mean, and responds fittingly.',
      'Prepares presentations, speeches, drafts, or reports as the superior directs.',
    ],
    [
      'Is assertive and skilled in saying what is sensitive or complex.',
      'Says what is sensitive or complex in a way and at a time that lets it be accepted.',
      'Makes complex topics simple for the audience.',
      'Writes complex reports, official letters, or proposals in a systematic way that cannot be misread.',
    ],
    [
      'Puts thoughts from many points of view to build agreement.',
      'Weaves important information from several sources and parties into a common understanding.',
      'Writes ideas that hold several points of view into official documents.',
      'Speaks persuasively so that those concerned agree on joint steps to better performance.',
    ],
    [
      'Initiates an open and strategic system of communication.',
      'Clears blocked communication, handles national issues of high risk, and builds a strategic national network.',
      'Uses official and unofficial channels to reach agreement on better performance of the institution or nation.',
      'Designs a system of communication that brings stakeholders in from the start when solutions are sought.',
    ],
  ],
  'M.04': [
    [
      'Takes responsibility for meeting work standards.',
      'Completes the tasks given and can be relied on.',
      'Works with care by the procedure so that mistakes are as few as possible.',
      'Accepts input and takes over more effective ways of working seen around.',
    ],
    [
      'Strives to exceed the standard set for oneself.',
      'Sets personal measures of success above what is required and works to reach them.',
      'Looks for and tries other ways of working for better results.',
      'Passes on effective ways of working that were tried to others in the unit.',
    ],
    [
      'Sets challenging targets for the unit and drives their achievement.',
      'Sets goals for the unit above what the organisation asks.',
      'Uses appreciation and correction to drive the results of the unit.',
      'Develops ways of working that save the unit time and resources in reaching targets.',
    ],
    [
      'Drives units to exceed their former achievement.',
      'Moves units of the institution to results beyond their targets.',
      'Watches and assesses results of units so that they stay in line with the strategic goals of the institution.',
      'Has units share resources so that targets of the organisation are reached more efficiently.',
    ],
    [
      'Raises the quality of what the organisation achieves.',
      'Ensures quality and continuity of results that contribute to national priorities.',
      'Ensures that the organisation has the resources to reach priority targets.',
      'Issues policy on more effective ways of working for the aims of national priorities.',
    ],
  ],
  'M.05': [
    [
      'Carries out tasks by the service standard.',
      'Serves by the standard in a neutral, fair, and open way, free of particular interests.',
      'Responds to needs, requests, and complaints of those who are served.',
      'Resolves service problems properly without looking for excuses.',
    ],
    [
      'Supervises and explains the service process openly.',
      'Is sure in the task, able to supervise, and explains objectively when policy is questioned.',
      'Actively explores the needs of stakeholders so that service is quick and responsive.',
      'Knows local habits, manners, or situations and uses them so that the message is heeded.',
    ],
    [
      'Uses the strengths of groups and improves the service standard of the unit.',
      'Can explain relations and influence between groups of the organisation on the unit, so that the task stays professional and neutral.',
      'Uses understanding across organisations to serve the needs of wider groups without harming anybody.',
      'Applies effective ways of following public problems and of anticipating needs in the unit.',
    ],
    [
      'Follows, assesses, and anticipates the effect of long-term issues on service.',
      'Watches long-term issues, opportunities, or political forces and weighs their effect on service objectively.',
      'Keeps the service policy of the institution in line with neutral and non-discriminating standards.',
      'Follows long-term strategies centred on the needs of stakeholders when policy is made.',
    ],
    [
      'Ensures objective and neutral public service policy.',
      'Brings about service policy that is objective, neutral, and free of hidden interests.',
      'Instils the values and spirit of serving fairly in everybody in the institution or nation.',
      'Ensures that public service truly is fair and impartial.',
    ],
  ],
  'M.06': [
    [
      'Develops oneself.',
      'Knows the own learning needs and chooses fitting sources and ways of learning.',
      'Takes the initiative to learn new skills from several media.',
      'Learns from people of wide knowledge in the institution.',
    ],
    [
      'Raises the abilities of staff by example and explanation.',
      'Gives clear examples, direction, and practical guidance so that staff can complete their work.',
      'Accompanies staff until they master procedures, programmes, or systems newly introduced.',
      'Changes the way of explaining where needed to be sure that it was understood.',
    ],
    [
      'Gives feedback and guides.',
      'Gives challenging tasks as a means for staff to learn.',
      'Observes the work of staff, gives honest and objective feedback, and talks it over.',
      'Builds the confidence of staff by trusting them and opening opportunities to grow.',
    ],
    [
      'Draws up long-term development programmes.',
      'Draws up long-term development plans with staff (aims, guidance, assignments) and makes time for training.',
      'Manages learning across the organisation with its evaluation and feedback.',
      'Keeps growing the people around and prepares successors for positions in the unit.',
    ],
    [
      'Creates a learning organisation.',
      'Creates conditions in which people and units of the institution keep learning.',
      'Gives or proposes rewards for development that succeeded, and sees that those who develop are supported.',
      'Inspires people or groups to keep learning and to apply it.',
    ],
  ],
  'M.07': [
    [
      'Follows change under direction.',
      'Is aware of change in the organisation and tries to adapt.',
      'Goes through change openly by the guidelines there are.',
      'Moves from the old way of working to a new method with guidance by others.',
    ],
    [
      'Adapts to change proactively.',
      'Applies new methods by the rules without having to be directed.',
      'Prepares the own abilities for change.',
      'Is quick to accept new things.',
    ],
    [
      'Helps others to change and anticipates change well.',
      'Accompanies others through change.',
      'Is ready to reorder work priorities whenever needed.',
      'Reads what change the unit needs and offers solutions to the problems it brings.',
    ],
    [
      'Leads change in the unit.',
      'Prepares the unit for change, with its risks mitigated.',
      'Checks regularly that change truly takes place in the unit.',
      'Leads change programmes and keeps them in harmony between units.',
    ],
    [
      'Rallies support for lasting change across the institution or nation.',
      'Issues policy that drives change with results felt in national priorities.',
      'Gathers and moves the support of stakeholders to bring change about.',
      'Keeps looking for new ways so that change under way brings more benefit.',
    ],
  ],
  'M.08': [
    [
      'Gathers information in order to act within the own authority.',
      'Gathers relevant facts and weighs them before choosing a way out.',
      'Knows when to act and which choice is right within the own authority.',
      'Chooses solutions for routine work by the policy and procedures in force.',
    ],
    [
      'Analyses problems in depth.',
      'Examines the information there is down to the root of the problem.',
      'Weighs several options before concluding.',
      'Takes operational decisions by drawing several sources together under guidelines.',
    ],
    [
      'Compares options and balances risk against the chance of success.',
      'Sets benefit against cost of each course of action.',
      'Decides on the best operational option by systematic and careful analysis of data.',
      'Measures risk and chance of success when a decision is carried out.',
    ],
    [
      'Resolves problems of high risk and prepares their mitigation.',
      'Designs or settles a way out for problems across functions of the organisation.',
      'Solves complex problems of the own field whose effects others feel.',
      'Decides while anticipating effects, and prepares safeguards.',
    ],
    [
      'Takes strategic decisions of national effect.',
      'Finds answers to long-term problems.',
      'Brings about strategic breakthroughs felt across the institution or nation.',
      'Settles national decisions or policy with their risks mitigated.',
    ],
  ],
  'SK.01': [
    [
      'Is sensitive to diversity and accepts it.',
      'Is aware that people and groups differ, and accepts it with sensitivity.',
      'Is open and willing to learn about the diversity of society.',
      'Stays productive in a team with people of different backgrounds.',
    ],
    [
      'Actively develops mutual respect.',
      'Shows care for diversity and respect for differences.',
      'Builds good relations with diverse colleagues, partners, and stakeholders.',
      'Stays calm and in control of emotions when differences of background lead to conflict in the unit.',
    ],
    [
      'Promotes tolerance and unity.',
      'Invites others to value differences so that tolerance and openness grow.',
      'Maps social conditions in order to respond by local culture and to see the seeds of misunderstanding.',
      'Mediates to resolve conflicts or soften their effect.',
    ],
    [
      'Uses differences creatively for the effectiveness of the organisation.',
      'Initiates efforts to keep unity at work and in society, and represents the government in them.',
      'Uses diversity of backgrounds to help the aims of the organisation along.',
      'Designs programmes that give room to the diversity of society.',
    ],
    [
      'Represents the government in building social and psychological relations with society.',
      'Builds closeness with society so that civil servants and stakeholders are strongly bound.',
      'Tells the effect of risks and suggests improvements with regard for diversity, for lasting relations.',
      'Makes policy that gives room to diversity and has a good national effect.',
    ],
  ],
};

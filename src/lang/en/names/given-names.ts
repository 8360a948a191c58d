import { words } from './words.js';

/** Given names that English-language news writes, from many languages; hardly ever anything else at the head of a name. */
export const GIVEN_NAMES = words(`
aaron abby abdel abdul abdulaziz abdullah abdallah abdelaziz abe abigail abraham adam adel adele adnan adrian ahmad ahmed ahmet akbar akira alain alan albert
alberto alec alejandro aleksandr alex alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia alison
allan allen allison alma alvin alyssa amal amanda amber amin amina amir amr amy ana anastasia anatoly anders andre andrea andreas andrei andres andrew
andrey andy angel angela angelo angie anita anna anne annette annie anthony antoine anton antonio antony anwar april archie ariel
arif arlen armando arnold arthur arturo asad ashley ashraf ashton asma astrid audrey august austin ava avi ayman barack barbara barney barry
bart bashar bassam beatrice becky belinda ben benito benjamin bernard bernardo bernie bert beth bethany betsy betty beverly bill billy binyamin
bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian bridget brittany brooke bruce bruno bryan burhan burt byron caitlin cal calvin cameron
camille candace carl carla carlo carlos carly carmen carol carole caroline carolyn carrie casey caspar cassandra catherine cathy cecil cecilia chad
charles charlie charlotte chase chelsea cheryl chester chloe chris christian christiane christina christine christoph christophe christopher christy chuck cindy claire
clara clarence claude claudia claudio clay clement cliff clifford clint clinton colin colleen connie connor conrad constantine corey cornelius
cory craig cristina crystal curtis cynthia cyril cyrus daisy dale dalia damian damien dan dana daniel daniela danielle danny darrell darren dave david dawn
dean deborah debbie debra denis denise dennis derek desmond devin diana diane dick diego dieter dimitri dina dirk dmitri dmitry dolores dominic dominique don
donald donna dora doris dorothy doug douglas duncan dustin dwight dylan earl ed eddie edgar edith edmund edna eduardo edouard edward edwin eileen elaine eleanor elena
eli elias elijah elisabeth elise elizabeth ella ellen elliot elliott ellis elmer elsa emanuel emil emilio emily emma emmanuel enrique enzo eric erica erich erik
erika erin ernest ernesto ernst erwin esther ethan eugene eva evan eve evelyn ezra fadi fahd faisal farid farouk fatima fayez federica federico felicia felipe felix
ferdinand fernando fidel fiona florence floyd frances francesca francesco francis francisco francois frank frankie franklin franz franz-josef fred freddie frederic frederick friedrich fritz
gabriel gabriela gabrielle gail gareth gary gavin gene geoff geoffrey george georges georgia georgina gerald gerard gerhard geraldine gerry gianni gilbert gina
giorgio giovanni giulio giuseppe gladys glen glenn gloria gordon grace graham grant greg gregg gregory greta guido guillermo gunter gus gustavo guy gwen haider haim haidar hal haley
hank hannah hans harold harriet harris harrison harry harvey hasan hashim hassan hatem hazem heather hector heidi heinrich heinz helen helena helga helmut henri henry herbert herman
herve hikmet hilary hillary hiroshi hisham holly homer horst hosni howard howie hugh hugo hulusi humphrey hussain hussein ian ibrahim ida ignacio igor ilya imad imran ingrid ira irene irina
irving isaac isabel isabella ismail issam ivan ivana ivanka jack jackie jackson jacob jacqueline jacques jaime jake jalal jamal james jamie jamil jan jane janet janice
jared jason javad javier jay jean jean-claude jean-marc jean-marie jean-paul jean-pierre jean-yves jeanne jeb jeff jefferson jeffrey jelena jen jenna jennifer jenny jens jeremy jerome jerry
jesse jessica jesus jihad jill jim jimmy joan joanna joanne joaquin joe joel joey johan johann johannes john johnny jon jonas jonathan jorge jose josef joseph
josh joshua joyce juan juanita judith judy julia julian julie julien juliet julio julius june jurgen justin kaleb kamal karen karim karin karl karla karol kate
katharine katherine kathleen kathryn kathy katie katrina katya kay keith kellie kellyanne kelly ken kenichi kenneth kenny kent kerry kevin khaled khalid khalil kim kimberly kirk kirsten kiyoshi klaus kofi konstantin kristen kristin kristina
kurt kyle laila lakhdar lama lance larry lars laura lauren laurence laurent laurie lawrence leah lee leila leo leon leonard leonardo leonid leroy les lesley leslie
lester levi lewis liam lillian linda lindsay lindsey lionel lisa liz lloyd logan lois lorenzo loretta lori lorraine lou louis louise lowell luc lucas lucia luciano lucy luigi luis luisa
luiz lukas luke lydia lyle lyndon lynn mabel mack madeleine magdalena mahdi mahmoud mahmud majid malcolm malik mandy manfred manuel marc marcel marcelo marcia marco marcos marcus margaret
margarita maria marian marianne marie marilyn marine mario marion marisa marjorie mark markus marlene marsha marshall martha martin martina marty marvin mary masoud massoud matt matteo matthew matthias maud
maureen maurice mauricio max maxim maximilian maxine may maya mazen megan mehdi mehmet melania melanie melinda melissa melvin mercedes meredith merle mervyn mevlut michael michel michele michelle miguel mikael mike mikhail milan mildred
miles milos milton mindy miranda miriam mitch mitchell mitt moammar mohamed mohammad mohammed mohsen moises molly mona monica moncef morgan morris morteza moshe mostafa mousa muammar muhammad muhammed murray mustafa myra myron nabil nadia nadine naftali
najib nancy nasr nasser natalia natalie natasha nathan nathaniel neal ned neil nelson nicholas nick nicky nicola nicolas nicole nigel nikita nikki nikolai nikolay nina noah noam noel nora norbert
norma norman nouri nuri octavio oleg olga oliver olivia olivier omar omran orlando orrin oscar oskar osama oswald otto owen pablo paddy pam pamela paola paolo pascal pat patricia patricio patrick
patty paul paula paulo pauline pavel pedro peggy penelope penny percy peter petr petra phil philip philippe phillip phyllis pierre pietro piotr polly rachel rafael rafik raghad rahm ralph ramon
ramona ramzi rand randall randy raphael raqqa rashad rashid raul ray raymond rebecca recep reed reggie reginald reince reinhard rene renee reuben rex reza rhonda ricardo richard rick ricky riad riyad rob
robert roberta roberto robin rochelle rod roderick rodney rodolfo rodrigo rodrigue roger roland rolf roman romeo ron ronald ronnie rory rosa rosalynn rose rosemary ross roxanne roy ruben rudolf
rudolph rudy rupert russ russell ruth ryan saad sabah sabrina saddam saeb saeed sahar said salah saleh salem sally salman salvador salvatore sam samantha sameh sami samir sammy samuel sandra
sandy sara sarah satoshi saud saul scott sean sebastian selahattin selim serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila sheldon shelley sherman sherry shimon shinzo shirley sidney sigmar sigrid silvia silvio simon simone sofia
sonia sonny sophia sophie spencer stacey stacy staffan stan stanley stefan stefano stella stephan stephane stephanie stephen steve steven stewart stuart sue sultan susan susanna susanne suzanne sven
sylvia takashi takeo talal tamara tammy tanya tara tareq tariq tarek tatiana tayyip ted teresa terrence terri terry thad thaddeus thelma theo theodore theresa thierry thomas tiffany tim timothy tina tobias toby todd tom tommy
tony tracey tracy travis trent trevor trey tricia tristan troy trudy tyler tyrone ulrich umar umberto uri ursula usama vaclav val valentin valentina valerie valery van vanessa vera vernon veronica
viacheslav vicente vicki vicky victor victoria viktor vincent vincenzo viola violet virgil vitaly vivian vladimir vyacheslav wadah wade wael waleed walid wallace wally walt walter walton wanda warren wayne wei wendell
wendy werner wesley whitney wilbur wilfred wilhelm will willard willem william willie willy wilma winston wolfgang woody xavier yahya yasir yasser yasuhiro yevgeny yigal yitzhak yoichi yolanda yoshihiro yossi youssef yuri yusuf yves yvette yvonne
zach zachary zahra zaid zainab zalmay zbigniew zeid zhang ziad zoe zoran rilwanu chu ash
`);

export const PARTICLES = words(
  'al el de del della di da dos das du van von der den bin bint ibn ben ould le la abu abdel ter zu al- e y',
);

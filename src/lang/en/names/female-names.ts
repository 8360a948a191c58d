import { words } from './words.js';

/** Given names that are hardly ever a man's. */
export const FEMALE_NAMES = words(`
abby abigail adele alice alicia alison allison alma alyssa amal amanda amber amina amy ana anastasia andrea angela angie anita anna anne annette annie april ashley asma astrid audrey ava barbara beatrice becky belinda beth bethany
betsy betty beverly bonnie brenda bridget brittany brooke caitlin camille candace carla carly carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia charlotte chelsea cheryl chloe christina christine cindy
claire clara claudia colleen connie cristina crystal cynthia daisy dana daniela danielle dawn deborah debbie debra denise diana diane dina dolores donna dora doris dorothy edith edna eileen elaine eleanor elena elisabeth elise elizabeth ella ellen
elsa emily emma erica erika erin esther ethel eva eve evelyn fatima felicia fiona florence frances francesca gabriela gabrielle gail georgia georgina geraldine gina gladys gloria grace greta gwen hannah harriet heather heidi helen helena helga
hillary holly ida ingrid irene irina isabel isabella ivana ivanka jackie jacqueline jan jane janet janice jean jeanne jelena jenna jennifer jenny jessica jill joan joanna joanne joyce juanita judith judy julia julie juliet june karen karin karla kate
katharine katherine kathleen kathryn kathy katie katrina katya kay kellie kellyanne kelly kim kimberly kirsten kristen kristin kristina lama laura lauren laurie leah leila lena leslie lillian linda lindsay lindsey lisa liz lois loretta lori lorraine louise
lucia lucy lydia lynn mabel madeleine magdalena mandy marcia margaret margarita maria marian marianne marie marilyn marine marisa marjorie marlene marsha martha martina mary maureen maya megan melania melanie melinda melissa mercedes meredith michelle mildred
mindy miranda miriam molly mona monica myra nadia nadine nancy natalia natalie natasha nicole nina nora norma olga olivia pamela paola pat patricia patty paula pauline peggy penelope penny petra phyllis polly rachel ramona rebecca renee rhonda roberta
rochelle rosa rosalynn rose rosemary roxanne ruth sabrina sally samantha sandra sandy sara sarah shannon sharon sheila shelley sherry shirley sigrid silvia sofia sonia sophia sophie stacey stacy stella stephanie sue susan susanna susanne suzanne sylvia
tamara tammy tanya tara tatiana teresa theresa thelma tiffany tina tracey tracy tricia ursula valentina valerie vanessa vera veronica vicki vicky victoria viola violet vivian wanda wendy whitney wilma yolanda yvette yvonne zahra zainab zoe federica tzipi marzieh dilma nikki
theresa angela christine ms mrs miss
`);

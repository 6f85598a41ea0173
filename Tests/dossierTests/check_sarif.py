"""Checks a SARIF log on the standard input against classes made from the schema of SARIF 2.1.0,
which allow no member that the schema has not, and prints how many results it holds."""

import sys

from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Log

log = Log.model_validate_json(sys.stdin.read())
rules = [rule.id for rule in log.runs[0].tool.driver.rules]
for result in log.runs[0].results:
    assert rules[result.ruleIndex] == result.ruleId, result.ruleId
print(len(log.runs[0].results), "results")

"""Articles in NDJSON -> answers in Parquet, by copydesk on every partition (RDD.pipe).

An answer is lined up with its article by position: copydesk answers each line with a line, in order. Where a copydesk
dies in the middle, lines are missing, the zip fails the task, and Spark runs the task again, elsewhere if need be.
"""

import argparse
import json

from pyspark.sql import SparkSession

parser = argparse.ArgumentParser()
parser.add_argument("archive", help="NDJSON, or a directory or glob of it; may be gzipped")
parser.add_argument("output", help="Parquet, written anew")
parser.add_argument("--master", default="local-cluster[2,1,1024]", help="two worker processes on this machine")
parser.add_argument("--copydesk", default="copydesk", help="the command, as it is found on each worker")
parser.add_argument("--ndjson", help="also write the answers there, in the order of the articles")
parser.add_argument("--partitions", type=int, default=4)
options = parser.parse_args()

spark = (
    SparkSession.builder.master(options.master)
    .appName("copydesk")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.memory", "512m")
    .config("spark.executor.memory", "512m")
    .getOrCreate()
)


def row(pair):
    answer, position = pair
    read = json.loads(answer)
    return position, read["article"]["id"], read.get("error", {}).get("code"), answer


lines = spark.sparkContext.textFile(options.archive, options.partitions)
# A blank line is no record: copydesk passes over it, and so does the count.
lines = lines.filter(lambda line: line.strip() != "").zipWithIndex()
answers = lines.keys().pipe(f"{options.copydesk} --input ndjson --format ndjson")
table = spark.createDataFrame(
    answers.zip(lines.values()).map(row), "position long, id string, error string, answer string"
)
table.write.mode("overwrite").parquet(options.output)
written = spark.read.parquet(options.output)
if options.ndjson is not None:
    with open(options.ndjson, "w", encoding="utf-8") as file:
        file.writelines(f"{row.answer}\n" for row in written.orderBy("position").toLocalIterator())
print(json.dumps({"articles": written.count(), "failures": written.filter("error is not null").count()}))
spark.stop()

package io.github.podium.internal.learning;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Learns the weights of one decision by OpenNLP's quasi-Newton trainer, zeros pruned. */
public final class WeightsTrainer {

  private static final int ITERATIONS = 100;
  private static final double L1 = 1;
  private static final double L2 = 0.1;
  private static final int CUTOFF = 3;
  private static final String YES = "yes";
  private static final String NO = "no";

  private WeightsTrainer() {}

  /** The lines of the model's file; the same examples give the same lines. */
  public static List<String> train(List<String> header, List<Event> examples) throws IOException {
    return train(header, examples, L1, CUTOFF);
  }

  /** The same with another cost of weights and another number of times a feature must be seen. */
  public static List<String> train(
      List<String> header, List<Event> examples, double cost, int cutoff) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(QNTrainer.L1COST_PARAM, cost);
    parameters.put(QNTrainer.L2COST_PARAM, L2);
    parameters.put(QNTrainer.THREADS_PARAM, 1);
    OnePassDataIndexer indexer = new OnePassDataIndexer();
    indexer.init(parameters, null);
    indexer.index(ObjectStreamUtils.createObjectStream(examples));
    QNTrainer trainer = new QNTrainer(parameters);
    return LinearModel.lines(header, weights(trainer.trainModel(ITERATIONS, indexer)));
  }

  /** A maximum entropy model of two outcomes is a logistic regression on the difference. */
  private static SortedMap<Integer, Double> weights(MaxentModel model) {
    QNModel trained = (QNModel) model;
    Object[] parts = trained.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> contexts = (Map<String, Context>) parts[1];
    int yes = trained.getIndex(YES);
    SortedMap<Integer, Double> weights = new TreeMap<>();
    contexts.forEach(
        (name, context) -> {
          double weight = 0;
          for (int i = 0; i < context.getOutcomes().length; i++) {
            weight += (context.getOutcomes()[i] == yes ? 1 : -1) * context.getParameters()[i];
          }
          if (Math.abs(weight) >= 0.001) {
            weights.put(Integer.parseInt(name, 36), weight);
          }
        });
    return weights;
  }

  /** One example. */
  public static Event event(boolean answer, int[] indexes) {
    String[] names = new String[indexes.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = Integer.toString(indexes[i], 36);
    }
    return new Event(answer ? YES : NO, names);
  }
}
